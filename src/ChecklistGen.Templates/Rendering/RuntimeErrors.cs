using System.Text.RegularExpressions;
using ChecklistGen.Diagnostics;
using ChecklistGen.Templates.Errors;
using ChecklistGen.Text;
using Scriban.Runtime;
using Scriban.Syntax;
using Row = ChecklistGen.Templates.Errors.Phrases.Row;

namespace ChecklistGen.Templates.Rendering;

/// <summary>Turns the errors of a rendering into findings, with help where Scriban's message is unclear.</summary>
/// <param name="context">The rendering that failed.</param>
internal sealed class RuntimeErrors(RenderContext context)
{
    private const string Nested = "calls and includes are nested too deep";

    public Diagnostic Describe(ScriptRuntimeException error)
    {
        var (message, help) = error switch
        {
            TemplateFailure ours => (ours.OriginalMessage, ours.Help),
            ScriptAbortException when context.IsTimeUp => ($"rendering takes longer than {Limit.Number((long)context.TimeLimit!.Value.TotalMilliseconds)} ms", Limit.HelpFor(ScribanSetting.TimeLimit)),
            ScriptAbortException => ("the rendering was cancelled", null),
            { InnerException: RegexMatchTimeoutException } => ("matching a regular expression takes too long", Limit.HelpFor(ScribanSetting.RegexTimeout)),
            { InnerException: InsufficientExecutionStackException } => (Nested, Limit.HelpFor(ScribanSetting.RecursiveLimit)),
            { InnerException: NullReferenceException or InvalidCastException or IndexOutOfRangeException or NotImplementedException or KeyNotFoundException } =>
                ("Scriban can't evaluate this", "write it differently"),
            _ => Phrases.Say(error.OriginalMessage, Rows()),
        };
        var cause = (error as IncludeFailure)?.Cause;
        var related = context.FailedIncludes.Take(1).Select(s => new RelatedLocation(PlaceOf(s), "included here"));
        return new Diagnostic(TemplateDiagnostics.Rendering, PlaceOf(error.Span), Phrases.OnOneLine(message))
        {
            Help = help,
            Related = [.. related, .. cause is null ? Array.Empty<RelatedLocation>() : [new RelatedLocation(cause.Location, cause.Message)]],
        };
    }

    // Code from strings (`object.eval`) has no file.
    private Location PlaceOf(Scriban.Parsing.SourceSpan span) =>
        context.SourceOf(span.FileName) is { } source ? Places.Of(source, span) : Places.Of(context.Template, context.LastStatement);

    private Row[] Rows() =>
    [
        Row.Of("iteration limit|LoopLimit", _ => $"more than {Limit.Number(context.LoopLimit)} loop steps, including nested loops and list functions", _ => Limit.HelpFor(ScribanSetting.LoopLimit)),
        Row.Of("LimitToString", _ => $"a text of more than {Limit.Number(context.LimitToString)} characters", _ => Limit.HelpFor(ScribanSetting.LimitToString)),
        Row.Of("recursive depth limit|stack overflow", _ => Nested, _ => Limit.HelpFor(ScribanSetting.RecursiveLimit)),
        Row.Of("(?i)timed out|MatchTimeout", _ => "matching a regular expression takes too long", _ => Limit.HelpFor(ScribanSetting.RegexTimeout)),
        Row.Of("too deeply nested", _ => "a value is nested too deep", _ => Limit.HelpFor(ScribanSetting.ObjectRecursionLimit)),
        Row.Of(@"^The function `(?<group>[\w$]+)\.(?<name>\w+)` was not found", m => $"unknown function `{m.Groups["group"]}.{m.Groups["name"]}`", m => UnknownNames.HelpForFunction(context, m.Groups["group"].Value, m.Groups["name"].Value)),
        Row.Of("^The (variable or )?function `(?<name>.*)` was not found", m => $"unknown function `{m.Groups["name"]}`", m => UnknownNames.HelpForFunction(context, m.Groups["name"].Value)),
        Row.Of(@"^(Object `.*` is null\. Cannot access member: |Cannot get the member )(?<target>.*?)\??\.(?<name>\w+)( for a null object\.)?$", m => $"member `{m.Groups["name"]}` of `{m.Groups["target"]}`, which is null", HelpForNull),
        Row.Of(@"^Object `(?<target>.*)` is null\. Cannot access indexer", "element of `${target}`, which is null", "test `${target}` first"),
        Row.Of(@"^Invalid number of arguments `(?<given>\d+)` passed to `(?<call>[\w.]+).*` while expecting `(?<wanted>\d+)`", m => $"`{m.Groups["call"]}` takes {m.Groups["wanted"]} arguments, not {m.Groups["given"]}", m => SignatureOf(m.Groups["call"].Value)),
        Row.Of(@"^Unable to convert type `(?<given>.*)` to `?(?<wanted>[^`]*)`?$", m => $"{Phrases.TypeInWords(m.Groups["wanted"].Value)} is needed here, and this is {Phrases.TypeInWords(m.Groups["given"].Value)}", _ => null),
        Row.Of("^Unexpected type `(?<type>.*)` for iterator", m => $"`for` needs a list, and this is {Phrases.TypeInWords(m.Groups["type"].Value)}", _ => "write `for item in list`"),
        Row.Of("^Cannot set the (builtin )?readonly variable `(?<name>.*)`|^Cannot set a value for the readonly member:? ?`?(?<name>[^`]*)|^a list of the data is read-only", m => m.Groups["name"].Length > 0 ? $"`{m.Groups["name"].Value.TrimEnd('`')}` is read-only" : "a list of the data is read-only", _ => "assign to another name, or create your own object or list"),
        Row.Of("^Only the invariant culture is supported", "this machine has no culture data", "use texts from `t`, or install the ICU library"),
        Row.Of("^Culture is not supported", "there is no such culture", "write a name such as `fr-FR`"),
        Row.Of("un-representable DateTime", "the result is not a date between the years 1 and 9999", help: null),
        Row.Of("^Expecting an integer. The operator `(?<op>.*)` is not supported", "a text can only be repeated a whole number of times", help: null),
    ];

    private string? HelpForNull(Match match)
    {
        var target = match.Groups["target"].Value;
        if (target == "for")
            return "only a loop has a `for`";
        var isName = target.All(c => char.IsLetterOrDigit(c) || c == '_');
        return isName && !context.DataNames.Contains(target, StringComparer.Ordinal) && UnknownNames.HelpForVariable(context, target) is { } help
            ? $"nothing is named `{target}`: {help}"
            : $"test `{target}` first, or write `?.{match.Groups["name"].Value}`";
    }

    // "write `string.replace text match replace`"
    private string? SignatureOf(string call)
    {
        var value = call.Split('.').Aggregate((object?)null, (group, name) => group is null
            ? context.BuiltinObject.TryGetValue(name, out var found) ? found : context.CurrentGlobal is { } own && own.TryGetValue(context, default, name, out var mine) ? mine : null
            : group is ScriptObject functions && functions.TryGetValue(name, out var function) ? function : null);
        return value is IScriptCustomFunction { ParameterCount: var count } known
            ? $"write `{string.Join(' ', Enumerable.Range(0, count).Select(i => known.GetParameterInfo(i).Name).Prepend(call))}`"
            : null;
    }
}
