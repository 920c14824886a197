using System.Collections.Immutable;

namespace ChecklistGen.Documents;

/// <summary>Text in bold.</summary>
public sealed record Strong(ImmutableArray<Inline> Content) : InlineContainer(Content);
