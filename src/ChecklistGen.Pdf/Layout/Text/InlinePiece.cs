using ChecklistGen.Documents;

namespace ChecklistGen.Pdf.Layout.Text;

/// <summary>A stretch of a paragraph that came from one node.</summary>
/// <param name="Node">The node.</param>
/// <param name="Style">How it is set.</param>
/// <param name="Start">Its first glyph in the paragraph.</param>
/// <param name="End">The glyph after its last.</param>
/// <param name="Object">What it is if it is not text.</param>
internal sealed record InlinePiece(Inline Node, InlineStyle Style, int Start, int End, InlineObject? Object = null);
