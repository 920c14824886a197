using System.Collections.Frozen;
using System.Globalization;
using ChecklistGen.Diagnostics;
using ChecklistGen.Templates.Functions;
using ChecklistGen.Templates.Rendering;
using ChecklistGen.Text;

namespace ChecklistGen.Templates;

/// <summary>A Scriban setting that <c>--set NAME=VALUE</c> changes: a property of <c>TemplateContext</c> in snake case.</summary>
public sealed class ScribanSetting
{
    private readonly Func<RenderContext, string, bool> _apply;
    private readonly string _takes;

    private ScribanSetting(string name, string takes, Func<RenderContext, string, bool> apply)
    {
        Name = name;
        _takes = takes;
        _apply = apply;
    }

    /// <summary>All settings, by name.</summary>
    public static FrozenDictionary<string, ScribanSetting> All { get; } = new[]
    {
        Flag("strict_variables", (c, on) => c.StrictVariables = on),
        Flag("relaxed_member_access", (c, on) => c.EnableRelaxedMemberAccess = on),
        Flag("relaxed_target_access", (c, on) => c.EnableRelaxedTargetAccess = on),
        Flag("relaxed_function_access", (c, on) => c.EnableRelaxedFunctionAccess = on),
        Flag("relaxed_indexer_access", (c, on) => c.EnableRelaxedIndexerAccess = on),
        Flag("auto_indent", (c, on) => c.AutoIndent = on),
        Flag("indent_on_empty_lines", (c, on) => c.IndentOnEmptyLines = on),
        Limit(LoopLimit, (c, most) => c.LoopLimit = most),
        Limit(RecursiveLimit, (c, most) => c.RecursiveLimit = most),
        Limit(LimitToString, (c, most) => c.LimitToString = most),
        Limit(ObjectRecursionLimit, (c, most) => c.ObjectRecursionLimit = most),
        Limit(RegexTimeout, (c, most) => c.RegexTimeOut = most == 0 ? Timeout.InfiniteTimeSpan : TimeSpan.FromMilliseconds(most)),
        Limit(TimeLimit, (c, most) => c.TimeLimit = most == 0 ? null : TimeSpan.FromMilliseconds(most)),
        new ScribanSetting("culture", "the name of a culture that is known here, such as `fr-FR`", SetCulture),
    }.ToFrozenDictionary(s => s.Name, StringComparer.Ordinal);

    /// <summary>The setting's name.</summary>
    public string Name { get; }

    internal const string LoopLimit = "loop_limit";
    internal const string RecursiveLimit = "recursive_limit";
    internal const string LimitToString = "limit_to_string";
    internal const string ObjectRecursionLimit = "object_recursion_limit";
    internal const string RegexTimeout = "regex_timeout_ms";
    internal const string TimeLimit = "time_limit_ms";

    /// <summary>The error of the first setting that can't be applied; null if all can.</summary>
    public static Diagnostic? Check(IEnumerable<KeyValuePair<string, string>> settings)
    {
        foreach (var (name, value) in settings)
        {
            if (!All.TryGetValue(name, out var setting))
                return Wrong($"there is no setting `{name}`", Suggestion.HelpFor(name, All.Keys));
            if (!setting._apply(RenderContext.Blank(), value))
                return Wrong($"`{name}` does not take `{value}`", $"give it {setting._takes}");
        }

        return null;
    }

    internal static void ApplyAll(RenderContext context, IEnumerable<KeyValuePair<string, string>> settings)
    {
        foreach (var (name, value) in settings)
        {
            if (All.TryGetValue(name, out var setting))
                setting._apply(context, value);
        }
    }

    private static Diagnostic Wrong(string message, string help) =>
        new(TemplateDiagnostics.UnknownSetting, new Location("--set"), message) { Help = help };

    private static ScribanSetting Flag(string name, Action<RenderContext, bool> apply) => new(name, "`true` or `false`", (context, value) =>
    {
        var isFlag = bool.TryParse(value, out var on);
        if (isFlag)
            apply(context, on);
        return isFlag;
    });

    private static ScribanSetting Limit(string name, Action<RenderContext, int> apply) => new(name, "a whole number, 0 for no limit", (context, value) =>
    {
        var isNumber = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var most);
        if (isNumber)
            apply(context, most);
        return isNumber;
    });

    private static bool SetCulture(RenderContext context, string value)
    {
        if (Cultures.Find(value) is not { } culture)
            return false;
        context.PushCulture(culture);
        return true;
    }
}
