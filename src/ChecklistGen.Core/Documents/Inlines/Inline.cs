namespace ChecklistGen.Documents;

/// <summary>A node that stands within a line of text.</summary>
public abstract record Inline : Node;
