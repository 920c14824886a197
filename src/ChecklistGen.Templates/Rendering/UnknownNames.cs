using ChecklistGen.Templates.Errors;
using ChecklistGen.Templates.Functions;
using ChecklistGen.Text;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ChecklistGen.Templates.Rendering;

/// <summary>Errors for unknown names, which suggest similar ones.</summary>
internal static class UnknownNames
{
    // A longer list is no help.
    private const int MostListed = 24;

    public static TemplateFailure Variable(RenderContext context, ScriptVariable variable)
    {
        var isFunction = variable.Parent is ScriptFunctionCall call && ReferenceEquals(call.Target, variable);
        var message = isFunction ? $"unknown function `{variable.Name}`" : $"unknown variable `{variable.Name}`";
        return new TemplateFailure(variable.Span, message, isFunction ? HelpForFunction(context, variable.Name) : HelpForVariable(context, variable.Name));
    }

    public static TemplateFailure Member(RenderContext context, SourceSpan span, object target, string member)
    {
        var names = context.GetMemberAccessor(target).GetMembers(context, span, target).ToList();
        var path = (context.CurrentNode as ScriptMemberExpression)?.Target?.ToString() ?? (context.CurrentNode as ScriptIndexerExpression)?.Target?.ToString();
        var isGroup = context.BuiltinObject.Values.Contains(target);
        var message = isGroup ? $"unknown function `{path}.{member}`" : path is null ? $"there is no member `{member}`" : $"`{path}` has no member `{member}`";
        return new TemplateFailure(span, message, Help(member, names, names));
    }

    public static TemplateFailure Include(RenderContext context, SourceSpan span, string name)
    {
        var names = context.Includes?.Names ?? [];
        return new TemplateFailure(span, $"no template is named `{name}`", names.Count == 0 ? "nothing can be included here" : Help(name, names, names) ?? "name a file of the template's folder or of one in it, without its ending");
    }

    /// <summary>Help for a variable: the equivalent of another language's keyword, a similar name, or the names of the data.</summary>
    public static string? HelpForVariable(RenderContext context, string name) => HelpFor(context, name, [.. context.DataNames]);

    /// <summary>Help for a function: the equivalent of another language's keyword, the groups that have it, or a similar name.</summary>
    public static string? HelpForFunction(RenderContext context, string name)
    {
        var groups = context.BuiltinObject.Where(b => FunctionsOf(b.Value)?.ContainsKey(name) == true).Select(b => $"`{b.Key}.{name}`").Order(StringComparer.Ordinal).ToList();
        return groups.Count > 0 ? $"did you mean {string.Join(" or ", groups)}?" : HelpFor(context, name, []);
    }

    private static string? HelpFor(RenderContext context, string name, List<string> data)
    {
        var own = new NamesOf();
        foreach (var page in context.Pages)
            own.Visit(page);
        return OtherLanguages.Help(name) ?? Help(name, [.. context.DataNames, .. own.Names, .. context.BuiltinObject.Keys], data);
    }

    /// <summary>Help for a function in a group, <c>string.upcas</c>; null if the group is unknown.</summary>
    public static string? HelpForFunction(RenderContext context, string group, string name)
    {
        context.BuiltinObject.TryGetValue(context, default, group, out var members);
        return FunctionsOf(members) is { } functions ? Help(name, functions.Keys, [.. functions.Keys]) : null;
    }

    private static ScriptObject? FunctionsOf(object? group)
    {
        (group as FunctionGroup)?.Load();
        return group as ScriptObject;
    }

    private static string? Help(string name, IEnumerable<string> candidates, IReadOnlyCollection<string> listed) =>
        Suggestion.For(name, candidates.Distinct(StringComparer.Ordinal)) is { } near ? $"did you mean `{near}`?"
        : listed.Count is > 0 and <= MostListed ? Suggestion.HelpFor("", listed)
        : null;

    /// <summary>Collects the names of variables, parameters and functions that templates define.</summary>
    private sealed class NamesOf : ScriptVisitor
    {
        public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

        public override void Visit(ScriptVariableGlobal node) => Add(node, node.Name);

        public override void Visit(ScriptFunction node)
        {
            Names.Add(node.NameOrDoToken?.ToString() ?? "");
            base.Visit(node);
        }

        // Only where it is assigned.
        private void Add(ScriptNode node, string name)
        {
            var isGiven = node.Parent switch
            {
                ScriptForStatement loop => ReferenceEquals(loop.Variable, node),
                ScriptAssignExpression assign => ReferenceEquals(assign.Target, node),
                ScriptCaptureStatement capture => ReferenceEquals(capture.Target, node),
                ScriptParameter => true,
                _ => false,
            };
            if (isGiven)
                Names.Add(name);
        }
    }
}
