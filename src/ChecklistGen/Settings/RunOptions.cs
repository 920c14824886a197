using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Raci;
using ChecklistGen.Text;

namespace ChecklistGen.Settings;

/// <summary>
/// The options of a run. Defaults are defined here and nowhere else; <c>checklistgen.yaml</c> overrides them, and flags
/// override both. <see cref="RunOption"/> defines how each is given.
/// </summary>
public sealed record RunOptions
{
    /// <summary>Files and folders of pages.</summary>
    public required ImmutableArray<string> Paths { get; init; }

    /// <summary>The path that stands for standard input; null if there is none.</summary>
    public string? Input { get; init; }

    /// <summary>Where the settings file sets options, by flag, and each of several values, as in <c>--format=pdf</c>: findings about an option are shown there.</summary>
    public ImmutableDictionary<string, Location> Places { get; init; } = ImmutableDictionary<string, Location>.Empty;

    /// <summary>The same, for an option that a flag sets: findings about it are shown at the flag.</summary>
    public RunOptions WithoutPlacesOf(string flag) =>
        this with { Places = Places.RemoveRange(Places.Keys.Where(p => p == flag || p.StartsWith(flag + "=", StringComparison.Ordinal))) };

    /// <summary>The folder that takes the documents.</summary>
    public string OutputFolder { get; init; } = "checklists";

    /// <summary>The formats to make, by name.</summary>
    public ImmutableArray<string> Formats { get; init; } = ["pdf", "docx"];

    /// <summary>The name of a shipped template, or a path.</summary>
    public string Template { get; init; } = "onboarding";

    /// <summary>Who the checklists are for; null leaves the place open.</summary>
    public string? Customer { get; init; }

    /// <summary>The names of the customer's columns, where they are not recognised.</summary>
    public ImmutableArray<string> Parties { get; init; } = [];

    /// <summary>The language of the documents; null takes each page's own.</summary>
    public string? Language { get; init; }

    /// <summary>The date that documents carry and ages are counted from; null takes <c>SOURCE_DATE_EPOCH</c>, or else today's.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The path of a theme; null takes the default one.</summary>
    public string? Theme { get; init; }

    /// <summary>The path of a Word file whose styles Word documents use; null for none.</summary>
    public string? ReferenceDocument { get; init; }

    /// <summary>The paths of filled-in files, and of folders of them, whose answers are carried over.</summary>
    public ImmutableArray<string> Answers { get; init; } = [];

    /// <summary>Whether the newest file wins where answers contradict each other.</summary>
    public bool Newest { get; init; }

    /// <summary>The path of an earlier version whose ids are kept: a page, a folder of outputs or its manifest; null for none.</summary>
    public string? Since { get; init; }

    /// <summary>The frameworks whose clauses are looked up, by id or path; empty takes those that come with the template.</summary>
    public ImmutableArray<string> Frameworks { get; init; } = [];

    /// <summary>What reviewers said about the clauses of rows, of any page.</summary>
    public ImmutableArray<ReviewedRow> ReviewedRows { get; init; } = [];

    /// <summary>The entries of the evidence register, in the order in which they are numbered.</summary>
    public ImmutableArray<NamedEvidence> Evidence { get; init; } = [];

    /// <summary>What documents under control say of themselves.</summary>
    public DocumentControl Control { get; init; } = DocumentControl.None;

    /// <summary>Whether there is one document of all services instead of one for each.</summary>
    public bool Combined { get; init; }

    /// <summary>Whether PDF files can be filled in on the screen.</summary>
    public bool Fillable { get; init; }

    /// <summary>Whether places for signatures in PDF files are fields that programs can sign into.</summary>
    public bool SignatureFields { get; init; } = true;

    /// <summary>Whether PDF files carry the page and the data that they were made from.</summary>
    public bool Attachments { get; init; } = true;

    /// <summary>Whether PDF files are written for old tools, at twice the size.</summary>
    public bool ClassicPdf { get; init; }

    /// <summary>Whether only fields can be changed in Word and Excel files.</summary>
    public bool Protect { get; init; }

    /// <summary>The separator of CSV files, which are in words then; null writes them for programs.</summary>
    public CsvSeparator? CsvSeparator { get; init; }

    /// <summary>Keeps the rows of one product variant; empty keeps all.</summary>
    public ImmutableArray<VariantFilter> Variants { get; init; } = [];

    /// <summary>The initials of items by a service's name or slug; without one they are made from the name.</summary>
    public ImmutableDictionary<string, string> Codes { get; init; } = ImmutableDictionary<string, string>.Empty.WithComparers(StringComparer.OrdinalIgnoreCase);

    /// <summary>Settings of the template language by name.</summary>
    public ImmutableArray<KeyValuePair<string, string>> TemplateSettings { get; init; } = [];

    /// <summary>Which lint rules are off or have another severity.</summary>
    public DiagnosticSettings Lint { get; init; } = DiagnosticSettings.Default;

    /// <summary>How many months after its last update a page is too old.</summary>
    public int StaleAfterMonths { get; init; } = 12;

    /// <summary>Whether edited files are overwritten.</summary>
    public bool Force { get; init; }

    /// <summary>Whether warnings count as errors.</summary>
    public bool Strict { get; init; }
}
