using ChecklistGen.Documents;

namespace ChecklistGen.Pdf.Layout.Tables;

/// <summary>A cell in its place.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Index">The first column that it covers.</param>
/// <param name="Span">How many columns it covers.</param>
internal sealed record FilledCell(TableCell Cell, int Index, int Span);
