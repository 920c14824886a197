namespace ChecklistGen.Documents;

/// <summary>Characters, to be shown as they are.</summary>
public sealed record TextRun(string Text) : Inline;
