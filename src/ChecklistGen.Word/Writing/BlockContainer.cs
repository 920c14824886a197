using ChecklistGen.Documents;

namespace ChecklistGen.Word.Writing;

/// <summary>What a block stands in, which decides the styles of its paragraphs.</summary>
/// <param name="ListLevel">How many lists are around it.</param>
/// <param name="IsQuote">Whether it is quoted.</param>
/// <param name="Callout">The kind of call-out around it; null for none.</param>
internal readonly record struct BlockContainer(int ListLevel, bool IsQuote, CalloutKind? Callout);
