using System.Collections.Immutable;
using ChecklistGen.Documents.Forms;

namespace ChecklistGen.Answers;

/// <summary>Answers that are kept though their place is gone.</summary>
/// <param name="Asked">What they were given to.</param>
/// <param name="Reason">Why they stand here.</param>
/// <param name="Fields">The answers.</param>
public sealed record AnnexEntry(FormItem Asked, AnnexReason Reason, ImmutableArray<FilledField> Fields);
