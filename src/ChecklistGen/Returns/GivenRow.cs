using System.Collections.Immutable;
using ChecklistGen.Answers;
using ChecklistGen.Documents;

namespace ChecklistGen.Returns;

/// <summary>What a file that came back asks about in one place, and what was filled in there.</summary>
/// <param name="Asked">What it asks about; without a key where that is no row of a matrix, or the file has lost which.</param>
/// <param name="Fields">The fields that were filled in; others don't count.</param>
internal sealed record GivenRow(FormItem Asked, ImmutableArray<FilledField> Fields)
{
    /// <summary>Whether the file asked about it no more, and only kept the answers.</summary>
    public bool IsEarlier { get; init; }

    /// <summary>Whether what it asks about is known from the row alone, where somebody may have typed.</summary>
    public bool IsAsPrinted { get; init; }

    /// <summary>A row with those of its fields that were filled in.</summary>
    public static GivenRow Of(FormItem asked, IEnumerable<FilledField> fields) => new(asked, [.. fields.Where(f => f.IsAnswered)]);
}
