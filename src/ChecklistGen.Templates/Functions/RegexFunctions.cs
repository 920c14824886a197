using System.Text.RegularExpressions;
using ChecklistGen.Templates.Diagnostics;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Functions;

/// <summary>The group <c>regex</c>: .NET's regular expressions, with a limit on their time.</summary>
internal static class RegexFunctions
{
    public static FunctionGroup Create() => new("regex")
    {
        { "escape", "pattern", static (in c) => c.Text(0) is { } text ? Regex.Escape(text) : null },
        { "unescape", "pattern", static (in c) => c.Text(0) is { } text ? Regex.Unescape(text) : null },
        { "match", "text, pattern, options?", Match },
        { "matches", "text, pattern, options?", Matches },
        { "replace", "text, pattern, replace, options?", Replace },
        { "split", "text, pattern, options?", Split },
    };

    private static object? Match(in FunctionCall call) => Run(call, 2, static (regex, text, _) =>
    {
        var match = regex.Match(text);
        return match.Success ? Groups(match) : new TemplateArray();
    });

    private static object? Matches(in FunctionCall call) => Run(call, 2, static (regex, text, step) =>
    {
        var all = new TemplateArray();
        for (var match = regex.Match(text); match.Success; match = match.NextMatch())
        {
            step(0);
            all.Add(Groups(match));
        }

        return all;
    });

    private static object? Replace(in FunctionCall call)
    {
        var replacement = call.TextOrEmpty(2);
        return Run(call, 3, (regex, text, step) =>
        {
            long length = text.Length;
            return regex.Replace(text, match =>
            {
                var piece = match.Result(replacement);
                length += piece.Length;
                step(length);
                return piece;
            });
        });
    }

    private static object? Split(in FunctionCall call) =>
        Run(call, 2, static (regex, text, _) => new TemplateArray(regex.Split(text)));

    /// <param name="call">The call: its first argument is the text, its second the pattern.</param>
    /// <param name="options">Which argument has the options.</param>
    /// <param name="work">What to do; it reports each match, and how long the result has become.</param>
    private static object? Run(in FunctionCall call, int options, Func<Regex, string, Action<long>, object?> work)
    {
        var text = call.Text(0) ?? throw call.Error(call.Needs(0, "a text"));
        var pattern = call.Text(1) ?? throw call.Error(call.Needs(1, "a text"));
        var state = call.State;
        var site = call.Site;
        try
        {
            var regex = new Regex(pattern, Options(call.Text(options)), state.Budget.RegexTime);
            return work(regex, text, length =>
            {
                state.Budget.Tick(site);
                state.Budget.CheckText(length, site);
            });
        }
        catch (RegexParseException e)
        {
            throw call.Error($"`{pattern}` is not a regular expression: {SnakeCase.Of(e.Error.ToString()).Replace('_', ' ')} at its character {e.Offset + 1}");
        }
        catch (RegexMatchTimeoutException)
        {
            state.Budget.Look(site);
            throw Failure.Limit(site.Span, "the regular expression took too long", nameof(TemplateLimits.RegexTime));
        }
    }

    private static RegexOptions Options(string? letters)
    {
        var options = RegexOptions.None;
        foreach (var letter in letters ?? "")
        {
            options |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => RegexOptions.None,
            };
        }

        return options;
    }

    private static TemplateArray Groups(Match match)
    {
        var groups = new TemplateArray(match.Groups.Count);
        foreach (Group group in match.Groups)
            groups.Add(group.Value);
        return groups;
    }
}
