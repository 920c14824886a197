namespace ChecklistGen.Pdf.Layout;

/// <summary>A heading at its place, for links and the outline.</summary>
/// <param name="Level">Its level, 1 for the title.</param>
/// <param name="Text">Its text.</param>
/// <param name="Anchor">The name by which links find it; empty for none.</param>
/// <param name="Top">Its upper edge, from the top of the page.</param>
internal sealed record HeadingMark(int Level, string Text, string Anchor, double Top);
