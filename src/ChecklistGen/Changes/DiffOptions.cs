using System.Collections.Immutable;
using ChecklistGen.Raci;

namespace ChecklistGen.Changes;

/// <summary>What <c>diff</c> is asked to do; each default is written here and nowhere else.</summary>
public sealed record DiffOptions
{
    /// <summary>A page, or a folder of pages, as it was.</summary>
    public required string Old { get; init; }

    /// <summary>The same page, or folder, as it is now.</summary>
    public required string New { get; init; }

    /// <summary>The customer's column, where it can't be told.</summary>
    public string? Party { get; init; }

    /// <summary>Keeps the rows of one product variant; empty keeps all.</summary>
    public ImmutableArray<VariantFilter> Variants { get; init; } = [];
}
