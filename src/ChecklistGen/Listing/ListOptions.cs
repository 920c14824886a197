using System.Collections.Immutable;
using ChecklistGen.Raci;

namespace ChecklistGen.Listing;

/// <summary>What <c>list</c> is asked to do.</summary>
public sealed record ListOptions
{
    /// <summary>Files and folders of pages.</summary>
    public required ImmutableArray<string> Paths { get; init; }

    /// <summary>The customer's column, where it can't be told.</summary>
    public string? Party { get; init; }

    /// <summary>Keeps the rows of one product variant; empty keeps all.</summary>
    public ImmutableArray<VariantFilter> Variants { get; init; } = [];

    /// <summary>The day from which a page's age is counted; null takes <c>SOURCE_DATE_EPOCH</c>, or else today.</summary>
    public DateOnly? Date { get; init; }
}
