using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ChecklistGen.Raci;

namespace ChecklistGen.Cli.Commands;

/// <summary>The options that commands share: each is defined here once, with its help.</summary>
internal static class Flags
{
    public static Option<string?> Output { get; } = new("--output", "-o") { HelpName = "DIR", Description = "Write files to DIR (default: checklists)." };

    public static Option<string[]> Formats { get; } = new("--format", "-f")
    {
        HelpName = "FORMAT,...",
        Description = "Make these formats (default: pdf,docx).",
        CustomParser = result => [.. result.Tokens.SelectMany(t => t.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))],
    };

    public static Option<string?> Template { get; } = new("--template", "-t")
    {
        HelpName = "NAME|FILE",
        Description = "Use a shipped template, or a file of your own (default: onboarding).",
    };

    public static Option<string?> Customer { get; } = new("--customer") { HelpName = "NAME", Description = "Say who the checklists are for." };

    public static Option<string?> Party { get; } = new("--party") { HelpName = "NAME", Description = "Name the customer's column, where it can't be told." };

    public static Option<string?> Language { get; } = new("--lang") { HelpName = "CODE", Description = "Write documents in this language (default: the page's)." };

    public static Option<DateOnly?> Date { get; } = new("--date")
    {
        HelpName = "YYYY-MM-DD",
        Description = "Date documents so (default: SOURCE_DATE_EPOCH, else today).",
        CustomParser = ParseDate,
    };

    public static Option<string[]> Where { get; } = new("--where")
    {
        HelpName = "COLUMN=VALUE",
        Description = "Keep only the rows of one product variant.",
        CustomParser = ParsePairs,
    };

    public static Option<string[]> Set { get; } = new("--set")
    {
        HelpName = "NAME=VALUE",
        Description = "Change a setting of the template language, such as loop_limit.",
        CustomParser = ParsePairs,
    };

    public static Option<bool> Force { get; } = new("--force") { Description = "Overwrite files that somebody changed." };

    public static Option<bool> Strict { get; } = new("--strict") { Description = "Take warnings for errors." };

    public static Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "Print results and errors only." };

    public static Option<bool> Json { get; } = new("--json") { Description = "Print JSON." };

    /// <summary>The variants that <see cref="Where"/> names.</summary>
    public static ImmutableArray<VariantFilter> Variants(ParseResult arguments) =>
        [.. Pairs(arguments, Where).Select(p => new VariantFilter(p.Key, p.Value))];

    /// <summary>What an option that takes pairs names, in order.</summary>
    public static ImmutableArray<KeyValuePair<string, string>> Pairs(ParseResult arguments, Option<string[]> option) =>
        [.. (arguments.GetValue(option) ?? []).Select(Pair)];

    private static KeyValuePair<string, string> Pair(string pair)
    {
        var equals = pair.IndexOf('=', StringComparison.Ordinal);
        return KeyValuePair.Create(pair[..equals].Trim(), pair[(equals + 1)..].Trim());
    }

    private static DateOnly? ParseDate(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        result.AddError($"`{text}` is no date; write it as in 2026-11-20");
        return null;
    }

    private static string[] ParsePairs(ArgumentResult result)
    {
        var pairs = result.Tokens.Select(t => t.Value).ToImmutableArray();
        foreach (var pair in pairs.Where(p => p.IndexOf('=', StringComparison.Ordinal) <= 0))
            result.AddError($"`{pair}` is no NAME=VALUE");
        return [.. pairs];
    }
}
