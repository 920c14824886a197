using ChecklistGen.Data;

namespace ChecklistGen.Generation.Overview;

/// <summary>What <c>partials/overview</c> sees: the run in figures, and each service with its files.</summary>
internal static class OverviewData
{
    private const string WebPage = "html";

    private static readonly DataShape Root = new("document", "customer", "summary", "services", "chapters", "t");
    private static readonly DataShape Service = new("name", "slug", "code", "lang", "source_file", "counts", "findings", "page", "files");
    private static readonly DataShape File = new("target", "kind");

    /// <summary>Builds the data.</summary>
    /// <param name="entries">The services.</param>
    /// <param name="document">What the document says of itself.</param>
    /// <param name="chapters">Whether each service follows as a chapter, instead of being a file of its own.</param>
    public static DataObject Build(IReadOnlyCollection<OverviewEntry> entries, DocumentFacts document, bool chapters) => Root.Create(
        document.DocumentToData(),
        document.CustomerToData(),
        ChecklistCounts.Sum(entries.Select(e => e.Summary.Counts)).ToData(),
        entries.Select(BuildService).ToList(),
        chapters,
        document.Words);

    private static DataObject BuildService(OverviewEntry entry)
    {
        var (page, counts, findings) = entry.Summary;
        return Service.Create(
            MarkdownText.From(page.Service.Name),
            page.Slug,
            page.Code,
            page.Service.Language,
            MarkdownText.From(page.Path),
            counts.ToData(),
            findings,
            entry.Files.FirstOrDefault(f => FormatOf(f) == WebPage) is { } web ? Uri.EscapeDataString(web) : null,
            entry.Files.Where(f => FormatOf(f) != WebPage).Select(f => File.Create(Uri.EscapeDataString(f), KindOf(FormatOf(f)))).ToList());
    }

    private static string FormatOf(string file) => file[(file.LastIndexOf('.') + 1)..];

    private static string KindOf(string format) => format switch
    {
        "docx" => "Word",
        "md" => "Markdown",
        _ => format.ToUpperInvariant(),
    };
}
