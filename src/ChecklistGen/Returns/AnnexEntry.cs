using System.Collections.Immutable;
using ChecklistGen.Answers;
using ChecklistGen.Documents;

namespace ChecklistGen.Returns;

/// <summary>Answers that are kept though their place is gone.</summary>
/// <param name="Asked">What they were given to.</param>
/// <param name="Reason">Why they stand here.</param>
/// <param name="Fields">The answers.</param>
public sealed record AnnexEntry(FormItem Asked, AnnexReason Reason, ImmutableArray<FilledField> Fields)
{
    /// <summary>How many files say just this: it stands in the annex once.</summary>
    public int Copies { get; init; } = 1;

    /// <summary>How many answers it stands for.</summary>
    public int Count => Fields.Length * Copies;
}
