using ChecklistGen.Documents;
using ChecklistGen.Pdf.Tagging;

namespace ChecklistGen.Pdf.Layout.Tables;

/// <summary>A row that is measured.</summary>
/// <param name="Row">The row.</param>
/// <param name="Tag">Its tag.</param>
/// <param name="Cells">Its cells, which cover every column once.</param>
/// <param name="Height">Its height, padding included.</param>
internal sealed record RowLayout(TableRow Row, Tag Tag, IReadOnlyList<CellLayout> Cells, double Height);
