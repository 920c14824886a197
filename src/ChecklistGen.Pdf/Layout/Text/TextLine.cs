namespace ChecklistGen.Pdf.Layout.Text;

/// <summary>A line of a paragraph.</summary>
/// <param name="Start">Its first glyph in the paragraph.</param>
/// <param name="End">The glyph after its last; blanks at its end are in the line but not in its width.</param>
/// <param name="Width">The width of what is seen.</param>
/// <param name="Height">From its upper edge to the next line's.</param>
/// <param name="Baseline">From its upper edge to where letters stand.</param>
internal sealed record TextLine(int Start, int End, double Width, double Height, double Baseline);
