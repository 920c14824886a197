using System.Collections.Immutable;

namespace ChecklistGen.Reading;

/// <summary>What a page can't say itself.</summary>
public sealed record MatrixReaderOptions
{
    /// <summary>
    /// The headers of the customer's columns (or, where cells name parties, the customer's names). Case, accents and words like
    /// "role" do not count. Empty, the default, finds them by words such as "Customer"; so is a page read that has none of
    /// these names.
    /// </summary>
    public ImmutableArray<string> Parties { get; init; } = [];
}
