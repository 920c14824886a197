using System.Collections.Immutable;

namespace ChecklistGen.Documents;

/// <summary>A line that each page repeats.</summary>
/// <param name="Left">What stands at the left margin.</param>
/// <param name="Right">What stands at the right margin.</param>
public sealed record RunningLine(ImmutableArray<Inline> Left, ImmutableArray<Inline> Right)
{
    /// <summary>No line.</summary>
    public static RunningLine Empty { get; } = new([], []);

    /// <summary>Whether it shows nothing.</summary>
    public bool IsEmpty => Left.IsEmpty && Right.IsEmpty;
}
