namespace ChecklistGen.Documents;

/// <summary>Lines quoted to the letter.</summary>
/// <param name="Text">The lines, joined by <c>\n</c>, none at the end.</param>
public sealed record CodeBlock(string Text) : Block;
