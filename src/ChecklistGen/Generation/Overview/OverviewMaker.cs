using System.Collections.Immutable;
using ChecklistGen.Data;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;

namespace ChecklistGen.Generation.Overview;

/// <summary>Makes the page over all services with <c>partials/overview</c>, which users edit like any other.</summary>
internal sealed class OverviewMaker(RunPlan plan)
{
    private const string Partial = "partials/overview";

    /// <summary>The document before anything visible is decided.</summary>
    public Outcome<Document> Make(IReadOnlyCollection<OverviewEntry> entries, string format, bool chapters)
    {
        var facts = Facts();
        return new DocumentMaker(plan.Documents).Read(
            plan.Documents.Template.Around(Partial),
            OverviewData.Of(entries, facts, chapters),
            format,
            plan.Documents.ReaderOptions(facts) with { Files = entries.SelectMany(e => e.Files).Select(Uri.EscapeDataString).ToHashSet(StringComparer.Ordinal) });
    }

    /// <summary>The title: "Handover checklist – All services".</summary>
    public string Title => Facts().Title;

    private DocumentFacts Facts()
    {
        var template = plan.Documents.Template;
        var words = template.WordsOf(plan.Language);
        var all = words.Text("index_title");
        return plan.Documents.Facts(template.TitleIn(words) is { } kind ? $"{kind} – {all}" : all, plan.Language);
    }
}

/// <summary>What an overview keeps of one page: its figures and the names of its files, so that memory stays flat.</summary>
/// <param name="Summary">The page in figures.</param>
/// <param name="Files">The names of its files, in the order of the formats.</param>
internal sealed record OverviewEntry(PageSummary Summary, ImmutableArray<string> Files)
{
    /// <summary>Who carries each clause; empty where every service has a document of its own.</summary>
    public IReadOnlyList<CoverageData> Coverage { get; init; } = [];
}

/// <summary>A document over all pages of a run: receives each page in order, and is made after the last.</summary>
internal interface IRunDocument
{
    /// <summary>Adds a page.</summary>
    void Add(MadePage page);

    /// <summary>The files; none where the run asks for none.</summary>
    /// <param name="diagnostics">Where findings go.</param>
    IEnumerable<MadeFile> Make(DiagnosticBag diagnostics);
}
