using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;

namespace ChecklistGen.Data;

/// <summary>The evidence register: what the settings name, and the rows that people fill in.</summary>
public sealed record EvidenceRegisterData
{
    // As many as the register has had since it had only rows to fill in.
    private const int FewestRows = 5;

    // However much is named, a reviewer may bring more.
    private const int FewestBlanks = 2;

    /// <summary>What the settings name: what proves no particular obligation, and what proves one of this page's.</summary>
    public required IReadOnlyList<EvidenceData> Named { get; init; }

    /// <summary>The numbers of the rows that people fill in, which nothing in the settings has.</summary>
    public required IReadOnlyList<int> Blank { get; init; }

    /// <summary>The register of a page.</summary>
    /// <param name="named">What the settings name for it.</param>
    /// <param name="count">How many entries the settings have, for whatever page.</param>
    public static EvidenceRegisterData Of(ImmutableArray<EvidenceData> named, int count) => new()
    {
        Named = named,
        Blank = [.. Enumerable.Range(count + 1, Math.Max(FewestRows - count, FewestBlanks))],
    };
}

/// <summary>An entry of the evidence register.</summary>
public sealed record EvidenceData
{
    /// <summary>The id: E and its position in the settings, the same in all documents of a run.</summary>
    [RegularExpression("^E-[0-9]+$")]
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required MarkdownText What { get; init; }

    /// <summary>Its address; null for none.</summary>
    public required MarkdownText? Link { get; init; }

    /// <summary>Its file's path from the settings' folder; null for none.</summary>
    public required MarkdownText? File { get; init; }

    /// <summary>SHA-256 of the file's bytes; null where there is no file, or it was not at hand.</summary>
    [RegularExpression("^[0-9a-f]{64}$")]
    public required string? Sha256 { get; init; }

    /// <summary>Who looked at it; null where nobody is named.</summary>
    public required MarkdownText? Reviewer { get; init; }

    /// <summary>The last day on which it holds, yyyy-MM-dd; null where it does not end.</summary>
    [RegularExpression("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
    public required string? ValidUntil { get; init; }

    /// <summary>Whether it no longer holds on the document's date.</summary>
    public required bool Expired { get; init; }

    /// <summary>The ids of the obligations of this page that it proves.</summary>
    public required IReadOnlyList<string> Rows { get; init; }
}
