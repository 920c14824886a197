namespace ChecklistGen.Documents;

/// <summary>How many pages the document has; for headers and footers.</summary>
public sealed record PageCount : Inline;
