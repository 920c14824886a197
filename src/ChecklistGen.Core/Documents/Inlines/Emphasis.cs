using System.Collections.Immutable;

namespace ChecklistGen.Documents;

/// <summary>Text in italics.</summary>
public sealed record Emphasis(ImmutableArray<Inline> Content) : InlineContainer(Content);
