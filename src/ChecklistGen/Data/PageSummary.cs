using System.Text.Json.Serialization;
using ChecklistGen.Sources;

namespace ChecklistGen.Data;

/// <summary>One page in figures: what <c>list</c> prints.</summary>
/// <param name="Page">The page and its names.</param>
/// <param name="Counts">Its rows by kind.</param>
/// <param name="Findings">How many findings there are on it.</param>
public sealed record PageSummary(PageEntry Page, ChecklistCounts Counts, int Findings)
{
    /// <summary>The figures of a page; null where it could not be read.</summary>
    internal static PageSummary? Of(PageEntry page, CheckedPage read) =>
        read.Checklist is { } checklist ? new PageSummary(page, ChecklistCounts.Of(checklist).Total, read.All.Length) : null;

    /// <summary>The pages as <c>list --json</c> prints them.</summary>
    public static byte[] ToJson(IEnumerable<PageSummary> pages) => DataJson.Indented(pages.Select(DataOf).ToArray(), ListJson.Default);

    private static Data DataOf(PageSummary summary)
    {
        var (page, counts, findings) = summary;
        return new Data
        {
            File = page.Path,
            Service = page.Service.Name,
            Slug = page.Slug,
            Lang = page.Service.Language,
            Activities = counts.Activities,
            Obligations = counts.Obligations,
            Responsible = counts.Responsible,
            Accountable = counts.Accountable,
            Shared = counts.Shared,
            Excluded = counts.Excluded,
            NotUnderstood = counts.NotUnderstood,
            Findings = findings,
        };
    }

    internal sealed record Data
    {
        public required string File { get; init; }

        public required string Service { get; init; }

        public required string Slug { get; init; }

        public required string Lang { get; init; }

        public required int Activities { get; init; }

        public required int Obligations { get; init; }

        public required int Responsible { get; init; }

        public required int Accountable { get; init; }

        public required int Shared { get; init; }

        public required int Excluded { get; init; }

        public required int NotUnderstood { get; init; }

        public required int Findings { get; init; }
    }
}

/// <summary>The names of a page's figures in JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(PageSummary.Data[]))]
internal sealed partial class ListJson : JsonSerializerContext;
