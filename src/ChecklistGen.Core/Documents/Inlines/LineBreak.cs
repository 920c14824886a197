namespace ChecklistGen.Documents;

/// <summary>The text goes on in a new line of the same paragraph.</summary>
public sealed record LineBreak : Inline;
