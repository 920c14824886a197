using System.Text.Json.Serialization;
using ChecklistGen.Data;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Generation.Overview;

/// <summary>What <c>partials/overview</c> sees: the run in figures, and each service with its files.</summary>
internal sealed record OverviewData : IDocumentData
{
    private const string WebPage = "html";

    public required DocumentData Document { get; init; }

    public required CustomerData Customer { get; init; }

    public required ChecklistCounts Summary { get; init; }

    public required IReadOnlyList<Service> Services { get; init; }

    /// <summary>Whether each service follows as a chapter, instead of being a file of its own.</summary>
    public required bool Chapters { get; init; }

    public required TemplateMap T { get; init; }

    public static OverviewData Of(IReadOnlyCollection<OverviewEntry> entries, DocumentFacts document, bool chapters) => new()
    {
        Document = DocumentData.Of(document),
        Customer = CustomerData.Of(document),
        Summary = ChecklistCounts.Sum(entries.Select(e => e.Summary.Counts)),
        Services = [.. entries.Select(ServiceOf)],
        Chapters = chapters,
        T = document.Words,
    };

    public TemplateObject ForTemplate(string format) =>
        TemplateRecord.Of(this with { Document = Document with { Format = format } }, OverviewJson.Default.OverviewData);

    private static Service ServiceOf(OverviewEntry entry)
    {
        var (page, counts, findings) = entry.Summary;
        return new Service
        {
            Name = MarkdownText.From(page.Service.Name),
            Slug = page.Slug,
            Code = page.Code,
            Lang = page.Service.Language,
            SourceFile = MarkdownText.From(page.Name),
            Counts = counts,
            Findings = findings,
            Coverage = entry.Coverage,
            Page = entry.Files.FirstOrDefault(f => FormatOf(f) == WebPage) is { } web ? Uri.EscapeDataString(web) : null,
            Files = [.. entry.Files.Where(f => FormatOf(f) != WebPage).Select(f => new OutputFile { Target = Uri.EscapeDataString(f), Kind = KindOf(FormatOf(f)) })],
        };
    }

    private static string FormatOf(string file) => file[(file.LastIndexOf('.') + 1)..];

    private static string KindOf(string format) => format switch
    {
        "docx" => "Word",
        "xlsx" => "Excel",
        "md" => "Markdown",
        _ => format.ToUpperInvariant(),
    };

    internal sealed record Service
    {
        public required MarkdownText Name { get; init; }

        public required string Slug { get; init; }

        public required string Code { get; init; }

        public required string Lang { get; init; }

        public required MarkdownText SourceFile { get; init; }

        public required ChecklistCounts Counts { get; init; }

        public required int Findings { get; init; }

        /// <summary>Who carries each clause, the same clauses for every service; empty unless services are chapters.</summary>
        public required IReadOnlyList<CoverageData> Coverage { get; init; }

        /// <summary>The link to its web page; null where none was made.</summary>
        public required string? Page { get; init; }

        public required IReadOnlyList<OutputFile> Files { get; init; }
    }

    internal sealed record OutputFile
    {
        public required string Target { get; init; }

        public required string Kind { get; init; }
    }
}

/// <summary>The names of an overview's data in templates.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(OverviewData))]
internal sealed partial class OverviewJson : JsonSerializerContext;
