using ChecklistGen.Documents;
using ChecklistGen.Pdf.Layout.Text;
using ChecklistGen.Pdf.Pages;

namespace ChecklistGen.Pdf.Layout.Tables;

/// <summary>A row that is measured.</summary>
/// <param name="Row">The row.</param>
/// <param name="Tag">Its tag.</param>
/// <param name="Cells">Its cells, which cover every column once.</param>
/// <param name="Height">Its height, padding included.</param>
internal sealed record RowLayout(TableRow Row, Tag Tag, IReadOnlyList<CellLayout> Cells, double Height);

/// <summary>A cell that is measured.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Tag">Its tag.</param>
/// <param name="Index">The first column that it covers.</param>
/// <param name="Edges">From its left to its right edge.</param>
/// <param name="Text">Its lines; none where it is empty or a field.</param>
/// <param name="Field">The field that fills the whole cell; null where there is none, or where it is not filled in on the screen.</param>
internal sealed record CellLayout(TableCell Cell, Tag Tag, int Index, Column Edges, TextLines Text, InputField? Field);
