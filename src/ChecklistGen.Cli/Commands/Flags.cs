using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ChecklistGen.Settings;
using ChecklistGen.Raci;

namespace ChecklistGen.Cli.Commands;

/// <summary>The options that commands share: each is defined here once, with its help and what it changes.</summary>
internal static class Flags
{
    private static readonly List<(Option Option, Func<ParseResult, RunOptions, RunOptions> Apply)> All = [];

    public static Option<string?> Output { get; } = Text("--output", "DIR", "Write files to DIR (default: checklists).", (o, v) => o with { OutputFolder = v }, "-o");

    public static Option<string[]> Formats { get; } = Add(
        new Option<string[]>("--format", "-f")
        {
            HelpName = "FORMAT,...",
            Description = "Make these formats: pdf, docx, html, md, json, csv (default: pdf,docx).",
            CustomParser = result => [.. result.Tokens.SelectMany(t => t.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))],
        },
        (o, v) => o with { Formats = [.. v.Distinct(StringComparer.Ordinal)] });

    public static Option<string?> Template { get; } =
        Text("--template", "NAME|FILE", "Use a shipped template, or a file of your own (default: onboarding).", (o, v) => o with { Template = v }, "-t");

    public static Option<string?> Customer { get; } = Text("--customer", "NAME", "Say who the checklists are for.", (o, v) => o with { Customer = v });

    public static Option<string[]> Party { get; } = Add(
        new Option<string[]>("--party") { HelpName = "NAME", Description = "Name the customer's column, where it can't be told; again for each further one." },
        (o, v) => o with { Parties = [.. v] });

    public static Option<string?> Language { get; } = Text("--lang", "CODE", "Write documents in this language (default: the page's).", (o, v) => o with { Language = v });

    public static Option<DateOnly?> Date { get; } = Add(
        new Option<DateOnly?>("--date")
        {
            HelpName = "YYYY-MM-DD",
            Description = "Date documents so (default: SOURCE_DATE_EPOCH, else today).",
            CustomParser = ParseDate,
        },
        (o, v) => o with { Date = v });

    public static Option<string?> Theme { get; } = Text("--theme", "FILE", "Take colours, fonts, logo and paper from a theme.", (o, v) => o with { Theme = v });

    public static Option<string?> ReferenceDocument { get; } =
        Text("--reference-doc", "FILE.docx", "Give Word files the looks of yours.", (o, v) => o with { ReferenceDocument = v });

    public static Option<string?> Answers { get; } =
        Text("--answers", "FILE.docx|DIR", "Carry over what was filled in in these Word files.", (o, v) => o with { Answers = v.Length > 1 ? v.TrimEnd('/') : v });

    public static Option<string[]> Framework { get; } = Add(
        new Option<string[]>("--framework") { HelpName = "ID|FILE", Description = "Relate rows to this framework instead of SecNumCloud; again for each further one." },
        (o, v) => o with { Frameworks = [.. v] });

    public static Option<string[]> Where { get; } = Add(
        Pairs("--where", "COLUMN=VALUE", "Keep only the rows of one product variant."),
        (o, v) => o with { Variants = [.. v.Select(Pair).Select(p => new VariantFilter(p.Key, p.Value))] });

    public static Option<string[]> Set { get; } = Add(
        Pairs("--set", "NAME=VALUE", "Change a setting of the template language, such as loop_limit."),
        (o, v) => o with { TemplateSettings = [.. v.Select(Pair)] });

    public static Option<bool> Combined { get; } = Flag("--combined", "Make one document of all services.", o => o with { Combined = true });

    public static Option<bool> Fillable { get; } = Flag("--fillable", "Make PDF files that can be filled in on the screen.", o => o with { Fillable = true });

    public static Option<bool> NoAttachments { get; } =
        Flag("--no-attachments", "Leave page and data out of PDF files.", o => o with { Attachments = false });

    public static Option<bool> ClassicPdf { get; } =
        Flag("--classic-pdf", "Write PDF files for old signing tools, at twice the size.", o => o with { ClassicPdf = true });

    public static Option<bool> Protect { get; } = Flag("--protect", "Let nothing be changed in Word files but fields.", o => o with { Protect = true });

    public static Option<bool> Strict { get; } = Flag("--strict", "Take warnings for errors.", o => o with { Strict = true });

    public static Option<bool> Force { get; } = Flag("--force", "Overwrite files that somebody changed.", o => o with { Force = true });

    public static Option<string?> Config { get; } = new("--config")
    {
        HelpName = "FILE",
        Description = "Read options from FILE (default: checklistgen.yaml beside the input).",
    };

    public static Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "Print results and errors only." };

    public static Option<bool> Timings { get; } = new("--timings") { Description = "Tell what each stage took." };

    public static Option<bool> Json { get; } = new("--json") { Description = "Print JSON." };

    /// <summary>What the flags that were given change.</summary>
    public static RunOptions Apply(ParseResult arguments, RunOptions options) =>
        All.Where(f => arguments.GetResult(f.Option) is { Implicit: false }).Aggregate(options, (current, flag) => flag.Apply(arguments, current));

    /// <summary>What an option that takes pairs names, in order.</summary>
    public static ImmutableArray<KeyValuePair<string, string>> PairsOf(ParseResult arguments, Option<string[]> option) =>
        [.. (arguments.GetValue(option) ?? []).Select(Pair)];

    private static Option<T> Add<T>(Option<T> option, Func<RunOptions, T, RunOptions> apply)
    {
        All.Add((option, (arguments, options) => apply(options, arguments.GetValue(option)!)));
        return option;
    }

    private static Option<string?> Text(string name, string takes, string help, Func<RunOptions, string, RunOptions> apply, params string[] aliases) =>
        Add(new Option<string?>(name, aliases) { HelpName = takes, Description = help }, (options, value) => apply(options, value!));

    private static Option<bool> Flag(string name, string help, Func<RunOptions, RunOptions> apply) =>
        Add(new Option<bool>(name) { Description = help }, (options, value) => value ? apply(options) : options);

    private static Option<string[]> Pairs(string name, string takes, string help) =>
        new(name) { HelpName = takes, Description = help, CustomParser = result => ParsePairs(result, takes) };

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

    private static string[] ParsePairs(ArgumentResult result, string takes)
    {
        var pairs = result.Tokens.Select(t => t.Value).ToArray();
        foreach (var pair in pairs.Where(p => p.IndexOf('=', StringComparison.Ordinal) <= 0))
            result.AddError($"`{pair}` is no {takes}");
        return pairs;
    }
}
