using System.Collections.Immutable;

namespace ChecklistGen.Documents;

/// <summary>A service that a document asks about.</summary>
/// <param name="Name">The service's name.</param>
/// <param name="Slug">The name as it stands in the names of files.</param>
/// <param name="SourceSha256">The SHA-256 of the page that the items come from, in lower-case hexadecimal.</param>
/// <param name="Items">What is asked about, in the document's order.</param>
public sealed record FormService(string Name, string Slug, string SourceSha256, ImmutableArray<FormItem> Items)
{
    /// <summary>What earlier documents asked about and this one no longer does: it only keeps the answers. Not among the items.</summary>
    public ImmutableArray<FormItem> Earlier { get; init; } = [];
}
