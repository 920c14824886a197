using ChecklistGen.Pdf.Tagging;

namespace ChecklistGen.Pdf.Layout.Text;

/// <summary>Something in a line of text that is not text.</summary>
/// <param name="Width">The room it takes up in the line.</param>
/// <param name="Ascent">How far it rises above the baseline.</param>
/// <param name="Descent">How far it falls below.</param>
/// <param name="Place">Puts it on a page; its tag is null where it is decoration.</param>
internal sealed record InlineObject(double Width, double Ascent, double Descent, Action<Page, Rectangle, Tag?> Place);
