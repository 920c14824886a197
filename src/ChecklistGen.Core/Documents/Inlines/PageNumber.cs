namespace ChecklistGen.Documents;

/// <summary>The number of the page it stands on; for headers and footers.</summary>
public sealed record PageNumber : Inline;
