using System.Collections.Immutable;

namespace ChecklistGen.Documents;

/// <summary>Text that steps back: provenance, hints, units.</summary>
public sealed record Muted(ImmutableArray<Inline> Content) : InlineContainer(Content);
