namespace ChecklistGen.Documents;

/// <summary>A line of a table of contents.</summary>
/// <param name="Level">The heading's level, 2 for those right below the title.</param>
/// <param name="Text">The heading's plain text.</param>
/// <param name="Anchor">The heading's anchor.</param>
public sealed record TocEntry(int Level, string Text, string Anchor);
