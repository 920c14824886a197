using System.Text.RegularExpressions;
using ChecklistGen.Templates;
using ChecklistGen.Templates.Functions;
using ChecklistGen.Templates.Values;
using ChecklistGen.Templating;
using Scriban.Functions;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ChecklistGen.Tests.Templates;

/// <summary>Scriban's functions are all there, and those of shipped templates without the reflection by which Scriban finds them.</summary>
public sealed partial class FunctionGroupTests
{
    private static readonly Dictionary<string, object?> Scribans = new(new BuiltinFunctions(), StringComparer.Ordinal);

    [Fact]
    public void Shipped_templates_call_nothing_that_is_found_by_reflection()
    {
        var calls = ShippedTemplates.Files
            .Where(f => f.EndsWith(TemplateSet.Extension, StringComparison.Ordinal))
            .SelectMany(file => Call().Matches(ShippedTemplates.Source(file).Text), (file, call) => (file, call))
            .ToList();
        Assert.NotEmpty(calls);
        foreach (var (file, call) in calls)
        {
            var group = Group(call.Groups["group"].Value);

            Assert.True(group.TryGetValue(null, default, call.Groups["name"].Value, out _), $"{file}: there is no `{call}`");
            Assert.False(group.IsLoaded, $"{file}: `{call}` slows down each run; write it down in {nameof(DirectFunctions)}");
        }
    }

    [Theory]
    [InlineData("array", "add", "contains", "join", "map", "uniq")]
    [InlineData("string", "contains", "replace", "rstrip")]
    public void Functions_written_down_take_what_Scribans_take(string name, params string[] functions)
    {
        foreach (var function in functions)
        {
            var group = Group(name);
            Assert.True(group.TryGetValue(null, default, function, out var ours));
            Assert.True(((ScriptObject)Scribans[name]!).TryGetValue(null, default, function, out var theirs));

            Assert.False(group.IsLoaded);
            Assert.Equal(ParametersOf((IScriptCustomFunction)theirs!), ParametersOf((IScriptCustomFunction)ours!));
        }
    }

    [Theory]
    [InlineData("array")]
    [InlineData("date")]
    [InlineData("html")]
    [InlineData("math")]
    [InlineData("object")]
    [InlineData("regex")]
    [InlineData("string")]
    [InlineData("timespan")]
    public void Each_group_has_all_of_Scribans_functions(string name)
    {
        var theirs = ((ScriptObject)Scribans[name]!).Keys;
        foreach (var function in theirs)
            Assert.True(Group(name).TryGetValue(null, default, function, out _), function);

        Assert.Superset(theirs.ToHashSet(StringComparer.Ordinal), TemplateRun.Text($"{{{{ {name} | object.keys | array.join ' ' }}}}", new TemplateOptions { Data = JsonData.None }).Split(' ').ToHashSet(StringComparer.Ordinal));
    }

    private static FunctionGroup Group(string name) =>
        Builtins.Create(new TemplateOptions { Data = JsonData.None }).TryGetValue(null, default, name, out var group) ? (FunctionGroup)group! : throw new KeyNotFoundException(name);

    private static IEnumerable<(string Name, Type Type, bool IsOptional)> ParametersOf(IScriptCustomFunction function) =>
        Enumerable.Range(0, function.ParameterCount).Select(function.GetParameterInfo).Select((p, i) => (p.Name, p.ParameterType, i >= function.RequiredParameterCount)).ToList();

    [GeneratedRegex(@"\b(?<group>array|date|html|math|object|regex|string|timespan)\.(?<name>[a-z_]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Call();
}
