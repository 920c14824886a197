using System.Collections.Frozen;
using System.Globalization;
using ChecklistGen.Diagnostics;
using ChecklistGen.Templates;
using ChecklistGen.Text;

namespace ChecklistGen.Templating;

/// <summary>A setting of the template language that <c>--set NAME=VALUE</c> changes, under the name that Scriban's users know.</summary>
public sealed class TemplateSetting
{
    private readonly Func<TemplateContext, string, TemplateContext?> _apply;
    private readonly string _takes;

    private TemplateSetting(string name, string takes, Func<TemplateContext, string, TemplateContext?> apply)
    {
        Name = name;
        _takes = takes;
        _apply = apply;
    }

    /// <summary>All settings, by name.</summary>
    public static FrozenDictionary<string, TemplateSetting> All { get; } = new[]
    {
        Flag("strict_variables", (c, on) => c with { Strictness = c.Strictness with { UnknownVariables = on } }),
        Flag("relaxed_member_access", (c, on) => c with { Strictness = c.Strictness with { AbsentMembers = !on } }),
        Flag("relaxed_target_access", (c, on) => c with { Strictness = c.Strictness with { NullTargets = !on } }),
        Flag("relaxed_function_access", (c, on) => c with { Strictness = c.Strictness with { UnknownFunctions = !on } }),
        Flag("relaxed_indexer_access", (c, on) => c with { Strictness = c.Strictness with { OutOfRangeIndexes = !on } }),
        Flag("auto_indent", (c, on) => c with { AutoIndent = on }),
        Flag("indent_on_empty_lines", (c, on) => c with { IndentEmptyLines = on }),
        Limit("loop_limit", (c, most) => c with { Limits = c.Limits with { LoopSteps = most } }),
        Limit("recursive_limit", (c, most) => c with { Limits = c.Limits with { CallDepth = most } }),
        Limit("limit_to_string", (c, most) => c with { Limits = c.Limits with { OutputLength = most } }),
        Limit("object_recursion_limit", (c, most) => c with { Limits = c.Limits with { ObjectDepth = most } }),
        Limit("regex_timeout_ms", (c, most) => c with { Limits = c.Limits with { RegexTime = TimeSpan.FromMilliseconds(most) } }),
        Limit("time_limit_ms", (c, most) => c with { Limits = c.Limits with { Duration = most == 0 ? null : TimeSpan.FromMilliseconds(most) } }),
        new TemplateSetting("culture", "the name of a culture, such as `fr-FR`", Culture),
    }.ToFrozenDictionary(s => s.Name, StringComparer.Ordinal);

    /// <summary>The setting's name.</summary>
    public string Name { get; }

    /// <summary>What is wrong with the first setting that can't be applied; null where all can.</summary>
    public static Diagnostic? Check(IEnumerable<KeyValuePair<string, string>> settings)
    {
        foreach (var (name, value) in settings)
        {
            if (!All.TryGetValue(name, out var setting))
                return Wrong($"there is no setting `{name}`", Suggestion.HelpFor(name, All.Keys));
            if (setting._apply(new TemplateContext(), value) is null)
                return Wrong($"`{name}` does not take `{value}`", $"give it {setting._takes}");
        }

        return null;
    }

    /// <summary>The context with settings changed; those that <see cref="Check"/> complains of are left out.</summary>
    public static TemplateContext ApplyAll(TemplateContext context, IEnumerable<KeyValuePair<string, string>> settings) => settings.Aggregate(
        context, (current, setting) => All.TryGetValue(setting.Key, out var known) ? known._apply(current, setting.Value) ?? current : current);

    private static Diagnostic Wrong(string message, string help) =>
        new(TemplateDiagnostics.UnknownSetting, new Location("--set"), message) { Help = help };

    /// <summary>The setting that raises a limit.</summary>
    /// <param name="limit">The name of a property of <see cref="TemplateLimits"/>.</param>
    public static string ForLimit(string limit) => limit switch
    {
        nameof(TemplateLimits.LoopSteps) => "loop_limit",
        nameof(TemplateLimits.CallDepth) => "recursive_limit",
        nameof(TemplateLimits.OutputLength) => "limit_to_string",
        nameof(TemplateLimits.ObjectDepth) => "object_recursion_limit",
        nameof(TemplateLimits.RegexTime) => "regex_timeout_ms",
        _ => "time_limit_ms",
    };

    private static TemplateSetting Flag(string name, Func<TemplateContext, bool, TemplateContext> apply) =>
        new(name, "`true` or `false`", (context, value) => bool.TryParse(value, out var on) ? apply(context, on) : null);

    private static TemplateSetting Limit(string name, Func<TemplateContext, int, TemplateContext> apply) => new(
        name,
        "a whole number, 0 for no limit",
        (context, value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var most) ? apply(context, most) : null);

    private static TemplateContext? Culture(TemplateContext context, string value)
    {
        try
        {
            return context with { Culture = CultureInfo.GetCultureInfo(value, predefinedOnly: true) };
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
