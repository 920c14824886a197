namespace ChecklistGen.Documents;

/// <summary>A rule between two parts of a text.</summary>
public sealed record ThematicBreak : Block;
