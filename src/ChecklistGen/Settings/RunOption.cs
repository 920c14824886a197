using System.Collections.Immutable;
using System.Globalization;
using ChecklistGen.Diagnostics;
using ChecklistGen.Files;
using ChecklistGen.Raci;
using ChecklistGen.Text;

namespace ChecklistGen.Settings;

/// <summary>
/// One option of a run. This is its only definition: the flag with its help and completion, the key in <c>checklistgen.yaml</c>
/// and the table in the README are made from it.
/// </summary>
public sealed record RunOption
{
    private static readonly RunOptions Defaults = new() { Paths = [] };

    private static readonly ImmutableArray<string> FormatNames = ["pdf", "docx", "xlsx", "html", "md", "json", "csv"];

    private readonly string _help;

    private RunOption(string name, string help, Func<RunOptions, ConfigurationNode, RunOptions>? fromSetting)
    {
        Key = fromSetting is null ? null : name;
        Flag = "--" + name;
        _help = help;
        FromSetting = fromSetting ?? ((options, _) => options);
    }

    /// <summary>The folder that takes the documents.</summary>
    public static RunOption Output { get; } =
        Path("output", "DIR", "Write files to DIR", (o, v) => o with { OutputFolder = v }) with
        {
            Alias = "-o",
            Default = Defaults.OutputFolder,
            ProblemWith = text => text == "-" ? "documents are written as files, and not to standard output: name a folder (`./-` for one of this name)" : null,
        };

    /// <summary>The formats to make.</summary>
    public static RunOption Formats { get; } =
        List("format", "FORMAT,...", "Make these formats: " + string.Join(", ", FormatNames), (o, v) => o with { Formats = [.. v.Distinct(StringComparer.Ordinal)] })
        with { Alias = "-f", Default = string.Join(',', Defaults.Formats), Values = FormatNames };

    /// <summary>The template.</summary>
    public static RunOption Template { get; } =
        Text("template", "NAME|FILE", "Use a shipped template, or a file of your own", (o, v) => o with { Template = FilePath.Of(v) }, ConfigurationPaths.NameOrPath)
        with { Alias = "-t", Default = Defaults.Template };

    /// <summary>Who the checklists are for.</summary>
    public static RunOption Customer { get; } = Text("customer", "NAME", "Say who the checklists are for", (o, v) => o with { Customer = v });

    /// <summary>The customer's columns.</summary>
    public static RunOption Party { get; } =
        Names("party", "NAME", "Name the customer's column, if it is not recognised; repeat for further ones", (o, v) => o with { Parties = [.. v] })
        with { Category = OptionCategory.Input };

    /// <summary>The language of documents.</summary>
    public static RunOption Language { get; } =
        Text("lang", "CODE", "Write documents in this language", (o, v) => o with { Language = v }) with { Default = "the page's" };

    /// <summary>The date of documents.</summary>
    public static RunOption Date { get; } = new("date", "Take this as today, and put it on documents", (o, v) => v.Date() is { } date ? o with { Date = date } : o)
    {
        Takes = "YYYY-MM-DD",
        Default = "SOURCE_DATE_EPOCH, else today",
        FromFlag = (o, texts) => o with { Date = IsoDate.Parse(texts[^1]) },
        ProblemWith = text => IsoDate.Parse(text) is null ? $"`{text}` is not a date; write it as in 2026-11-20" : null,
    };

    /// <summary>The theme.</summary>
    public static RunOption Theme { get; } = Path("theme", "FILE", "Take colours, fonts, logo and paper from a theme", (o, v) => o with { Theme = v });

    /// <summary>The Word file whose looks Word documents take.</summary>
    public static RunOption ReferenceDocument { get; } =
        Path("reference-doc", "FILE.docx", "Give Word files the styles of this one", (o, v) => o with { ReferenceDocument = v })
        with { Category = OptionCategory.Word };

    /// <summary>The filled-in files whose answers are carried over.</summary>
    public static RunOption Answers { get; } = PathsOf(
        "answers", "FILE|DIR", "Carry over the answers in filled-in files; repeat for further ones", (o, v) => o with { Answers = [.. v.Select(FilePath.Of)] })
        with { Category = OptionCategory.Input };

    /// <summary>Whether the newest of contradictory answers wins: a decision about one run, and no setting.</summary>
    public static RunOption Newest { get; } =
        new("newest", "Let the newest file win where answers contradict each other", fromSetting: null) { Category = OptionCategory.Input, FromFlag = (o, _) => o with { Newest = true } };

    /// <summary>The earlier version whose ids are kept.</summary>
    public static RunOption Since { get; } =
        Path("since", "OLD", "Keep the ids of an earlier page, output folder or manifest", (o, v) => o with { Since = v })
        with { Category = OptionCategory.Input };

    /// <summary>The product variant whose rows are kept.</summary>
    public static RunOption Where { get; } = Pairs(
        "where", "COLUMN=VALUE", "Keep only the rows of one product variant", (o, v) => o with { Variants = [.. v.Select(p => new VariantFilter(p.Key, p.Value))] })
        with { Category = OptionCategory.Input };

    /// <summary>What documents under control say of themselves.</summary>
    public static RunOption Control { get; } = Pairs(
        "control", "NAME=VALUE", "Fill in the document control of audits, agreements and amendments: " + string.Join(", ", DocumentControl.Names), (o, v) => o with { Control = v.Aggregate(o.Control, (c, p) => c.With(p.Key, p.Value)) })
        with { FromSetting = (o, v) => o with { Control = ReadControl(v, o.Control) }, ProblemWith = text => PairProblem(text, "NAME=VALUE") ?? DocumentControl.ProblemWith(Pair(text).Key, Pair(text).Value), Values = [.. DocumentControl.Names.Select(n => n + "=")] };

    /// <summary>Whether there is one document of all services.</summary>
    public static RunOption Combined { get; } = Switch("combined", "Make one document of all services", (o, v) => o with { Combined = v });

    /// <summary>Whether PDF files can be filled in.</summary>
    public static RunOption Fillable { get; } = Switch("fillable", "Make PDF files that can be filled in on the screen", (o, v) => o with { Fillable = v })
        with { Category = OptionCategory.Pdf };

    /// <summary>Whether PDF files can be signed; the flag says no.</summary>
    public static RunOption SignatureFields { get; } =
        Switch("signature-fields", "Leave fields to sign in out of PDF files", (o, v) => o with { SignatureFields = v }, flag: false) with { Category = OptionCategory.Pdf, Flag = "--no-signature-fields" };

    /// <summary>Whether PDF files carry page and data; the flag says no.</summary>
    public static RunOption Attachments { get; } =
        Switch("attachments", "Leave page and data out of PDF files", (o, v) => o with { Attachments = v }, flag: false) with { Category = OptionCategory.Pdf, Flag = "--no-attachments" };

    /// <summary>Whether PDF files are laid out for old tools.</summary>
    public static RunOption ClassicPdf { get; } =
        Switch("classic-pdf", "Write PDF files for old signing tools, at twice the size", (o, v) => o with { ClassicPdf = v })
        with { Category = OptionCategory.Pdf };

    /// <summary>Whether Word and Excel files are protected.</summary>
    public static RunOption Protect { get; } = Switch("protect", "Allow only fields to be changed in Word and Excel files", (o, v) => o with { Protect = v });

    /// <summary>The separator of CSV files, which are made for people then.</summary>
    public static RunOption CsvSeparator { get; } = new(
        "csv-separator",
        "Write CSV files for people: in words, with comma, semicolon, tab, or auto for what Excel expects in the language",
        (o, v) => v.Parse<CsvSeparator>(CsvSeparators.TryParse, "auto, comma, semicolon or tab") is { } separator ? o with { CsvSeparator = separator } : o)
    {
        Takes = "NAME",
        FromFlag = (o, texts) => o with { CsvSeparator = CsvSeparators.TryParse(texts[^1]) },
        ProblemWith = CsvSeparators.ProblemWith,
        Values = ["comma", "semicolon", "tab", "auto"],
    };

    /// <summary>The frameworks whose clauses are looked up.</summary>
    public static RunOption Framework { get; } =
        Names("framework", "ID|FILE", "Relate rows to this framework instead of SecNumCloud; repeat for further ones", (o, v) => o with { Frameworks = [.. v.Select(FilePath.Of)] }, ConfigurationPaths.NamesOrPaths);

    /// <summary>Settings of the template language.</summary>
    public static RunOption Set { get; } = Pairs(
        "set", "NAME=VALUE", "Change a setting of the template language, such as loop_limit", (o, v) => o with { TemplateSettings = [.. v] });

    /// <summary>Whether warnings count as errors.</summary>
    public static RunOption Strict { get; } = Switch("strict", "Treat warnings as errors", (o, v) => o with { Strict = v })
        with { Category = OptionCategory.Check };

    /// <summary>Whether edited files are overwritten: a decision about one run, and no setting.</summary>
    public static RunOption Force { get; } = new("force", "Overwrite files that were edited or hold answers", fromSetting: null) { Category = OptionCategory.Run, FromFlag = (o, _) => o with { Force = true } };

    /// <summary>What reviewers said about rows.</summary>
    public static RunOption References { get; } = Setting("references", "Give rows the clauses that a reviewer names: who, when, and for each row its clauses", (o, v) => o with { ReviewedRows = ReviewedRow.Read(v) });

    /// <summary>The entries of the evidence register.</summary>
    public static RunOption Evidence { get; } = Setting("evidence", "Fill the evidence register of audits: for each entry what it is, and its link or file, reviewer, last valid day and rows", (o, v) => o with { Evidence = NamedEvidence.Read(v) });

    /// <summary>The initials of items.</summary>
    public static RunOption Codes { get; } = Setting("codes", "Begin the ids of a service's items with these initials: its name or slug, and the initials", WithCodes)
        with { Category = OptionCategory.Input };

    /// <summary>The severities of lint rules.</summary>
    public static RunOption Lint { get; } = Setting("lint", "Turn rules off or change their severity: a code or a name, and `off`, `note`, `warning` or `error`", (o, v) => o with { Lint = ReadLint(v) })
        with { Category = OptionCategory.Check };

    /// <summary>After how many months a page is too old.</summary>
    public static RunOption StaleAfterMonths { get; } =
        Setting("stale-after-months", "Report pages whose last update is more than this many months ago", (o, v) => o with { StaleAfterMonths = v.Number() ?? o.StaleAfterMonths })
        with { Category = OptionCategory.Check, Default = Defaults.StaleAfterMonths.ToString(CultureInfo.InvariantCulture) };

    /// <summary>All of them by category, in the order in which help lists them.</summary>
    public static ImmutableArray<RunOption> All { get; } =
    [
        Party, Where, Answers, Newest, Since, Codes,
        Output, Formats, Template, Customer, Language, Date, Theme, Control, Combined, Protect, Framework, References, Evidence, CsvSeparator, Set,
        Fillable, SignatureFields, Attachments, ClassicPdf,
        ReferenceDocument,
        Strict, Lint, StaleAfterMonths,
        Force,
    ];

    /// <summary>The group in which help and the README list it.</summary>
    public OptionCategory Category { get; private init; } = OptionCategory.Document;

    /// <summary>The key in <c>checklistgen.yaml</c>; null for an option without one.</summary>
    public string? Key { get; }

    /// <summary>The flag on the command line; null for a setting that has none.</summary>
    public string? Flag { get; private init; }

    /// <summary>The flag's short name, with its dash; null for none.</summary>
    public string? Alias { get; private init; }

    /// <summary>What the flag takes, as help names it; null for a switch.</summary>
    public string? Takes { get; private init; }

    /// <summary>What shells offer as values of the flag, or as their beginnings; there may be others.</summary>
    public ImmutableArray<string> Values { get; private init; } = [];

    /// <summary>Whether the flag may be given several times.</summary>
    public bool Repeats { get; private init; }

    /// <summary>What it does, as help says it.</summary>
    public string Help => Default is null ? $"{_help}." : $"{_help} (default: {Default}).";

    /// <summary>What happens without it, in words; null if that goes without saying.</summary>
    public string? Default { get; private init; }

    /// <summary>Applies the flag's values to the options; a switch has none.</summary>
    public Func<RunOptions, IReadOnlyList<string>, RunOptions> FromFlag { get; private init; } = (options, _) => options;

    /// <summary>What is wrong with a value of the flag; null for nothing.</summary>
    public Func<string, string?> ProblemWith { get; private init; } = _ => null;

    /// <summary>The options with what a settings file says under the key.</summary>
    internal Func<RunOptions, ConfigurationNode, RunOptions> FromSetting { get; private init; }

    private static RunOption Text(
        string name, string takes, string help, Func<RunOptions, string, RunOptions> set, Func<ConfigurationNode, string?>? read = null) =>
        new(name, help, (o, node) => (read is null ? node.Text() : read(node)) is { } value ? set(o, value) : o)
        {
            Takes = takes,
            FromFlag = (o, texts) => set(o, texts[^1]),
        };

    private static RunOption Path(string name, string takes, string help, Func<RunOptions, string, RunOptions> set) =>
        Text(name, takes, help, (o, v) => set(o, FilePath.Of(v)), ConfigurationPaths.Beside);

    private static RunOption List(string name, string takes, string help, Func<RunOptions, IEnumerable<string>, RunOptions> set) =>
        new(name, help, (o, node) => set(o, node.Texts()))
        {
            Takes = takes,
            Repeats = true,
            FromFlag = (o, texts) => set(o, texts.SelectMany(t => t.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))),
        };

    private static RunOption Names(
        string name, string takes, string help, Func<RunOptions, IEnumerable<string>, RunOptions> set, Func<ConfigurationNode, IEnumerable<string>>? read = null) =>
        new(name, help, (o, node) => set(o, read is null ? node.Names() : read(node))) { Takes = takes, Repeats = true, FromFlag = set };

    private static RunOption PathsOf(string name, string takes, string help, Func<RunOptions, IEnumerable<string>, RunOptions> set) =>
        new(name, help, (o, node) => set(o, ConfigurationPaths.AllBeside(node))) { Takes = takes, Repeats = true, FromFlag = set };

    private static RunOption Pairs(string name, string takes, string help, Func<RunOptions, IEnumerable<KeyValuePair<string, string>>, RunOptions> set) =>
        new(name, help, (o, node) => set(o, node.Pairs()))
        {
            Takes = takes,
            Repeats = true,
            FromFlag = (o, texts) => set(o, texts.Select(Pair)),
            ProblemWith = text => PairProblem(text, takes),
        };

    private static RunOption Switch(string name, string help, Func<RunOptions, bool, RunOptions> set, bool flag = true) =>
        new(name, help, (o, node) => node.Flag() is { } value ? set(o, value) : o) { FromFlag = (o, _) => set(o, flag) };

    private static RunOption Setting(string name, string help, Func<RunOptions, ConfigurationNode, RunOptions> set) => new(name, help, set) { Flag = null };

    private static KeyValuePair<string, string> Pair(string pair)
    {
        var equals = pair.IndexOf('=', StringComparison.Ordinal);
        return KeyValuePair.Create(pair[..equals].Trim(), pair[(equals + 1)..].Trim());
    }

    private static string? PairProblem(string text, string takes) => text.IndexOf('=', StringComparison.Ordinal) <= 0 ? $"`{text}` is not {takes}" : null;

    private static RunOptions WithCodes(RunOptions options, ConfigurationNode value)
    {
        var codes = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.OrdinalIgnoreCase);
        var places = options.Places;
        foreach (var (service, node) in value.Members())
        {
            places = places.SetItem($"codes={service}", node.KeyLocation);
            if (node.Text() is not { } code)
                continue;
            if (ServiceCode.IsWellFormed(code))
                codes[service] = code;
            else
                node.Report($"`{code}` can't begin ids", "give it 1 to 12 capital letters and digits");
        }

        return options with { Codes = codes.ToImmutable(), Places = places };
    }

    private static DocumentControl ReadControl(ConfigurationNode value, DocumentControl control)
    {
        foreach (var (name, node) in value.Members())
        {
            if (!DocumentControl.Names.Contains(name, StringComparer.Ordinal))
                node.ReportUnknown(DocumentControl.Names);
            else if (node.Text() is { } text && DocumentControl.ProblemWith(name, text) is { } problem)
                node.Report(problem, "leave it out, and it can be filled in");
            else if (node.Text() is { } known)
                control = control.With(name, known);
        }

        return control;
    }

    private static DiagnosticSettings ReadLint(ConfigurationNode value)
    {
        var severities = new List<KeyValuePair<string, Severity?>>();
        foreach (var (rule, node) in value.Members())
        {
            if (!node.File.Rules().Any(r => rule.Equals(r.Code, StringComparison.OrdinalIgnoreCase) || rule.Equals(r.Name, StringComparison.OrdinalIgnoreCase)))
                node.ReportUnknown([.. node.File.Rules().Select(r => r.Name)], "`checklistgen explain` lists all rules");
            else if (node.Text() is { } word && !DiagnosticSettings.TryParse(word, out _))
                node.Report($"`{rule}` does not take `{word}`", "give it `off`, `note`, `warning` or `error`");
            else if (node.Text() is { } known && DiagnosticSettings.TryParse(known, out var severity))
                severities.Add(KeyValuePair.Create(rule, severity));
        }

        return new DiagnosticSettings(severities);
    }
}

/// <summary>What options are about: the groups of help, in its order.</summary>
public enum OptionCategory
{
    /// <summary>What is read, and which part of it.</summary>
    Input,

    /// <summary>Documents of every format.</summary>
    Document,

    /// <summary>PDF files alone.</summary>
    Pdf,

    /// <summary>Word files alone.</summary>
    Word,

    /// <summary>What is reported.</summary>
    Check,

    /// <summary>How the program runs.</summary>
    Run,
}

/// <summary>The titles of groups of options.</summary>
public static class OptionCategories
{
    /// <summary>The title over a group.</summary>
    public static string Title(this OptionCategory category) => category == OptionCategory.Pdf ? "PDF options" : $"{category} options";
}
