using ChecklistGen.Text;

namespace ChecklistGen.Raci;

/// <summary>A footnote below a table: it may carry a duty that the letters don't show.</summary>
/// <param name="Text">The note as plain text on one line, with its mark: <c>(1) Cloud Temple provides …</c></param>
/// <param name="Location">Where the note begins.</param>
public sealed record Note(string Text, Location Location);
