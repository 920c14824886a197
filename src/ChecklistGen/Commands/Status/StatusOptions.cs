using System.Collections.Immutable;

namespace ChecklistGen.Commands.Status;

/// <summary>What <c>status</c> is asked to do.</summary>
public sealed record StatusOptions
{
    /// <summary>Word files that came back, or folders of them.</summary>
    public required ImmutableArray<string> Files { get; init; }

    /// <summary>The day by which due dates are judged; null takes <c>SOURCE_DATE_EPOCH</c>, or else today.</summary>
    public DateOnly? Date { get; init; }
}
