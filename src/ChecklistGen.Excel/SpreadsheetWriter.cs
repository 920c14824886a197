using ChecklistGen.Documents.Theming;
using ChecklistGen.Excel.Writing;

namespace ChecklistGen.Excel;

/// <summary>Writes Excel files. The same spreadsheet gives the same bytes.</summary>
/// <param name="theme">The colours and the typeface.</param>
public sealed class SpreadsheetWriter(Theme theme)
{
    /// <summary>Writes a file.</summary>
    /// <param name="spreadsheet">What it holds.</param>
    /// <param name="output">Where it goes; need not be seekable.</param>
    public void Write(Spreadsheet spreadsheet, Stream output) => new WorkbookAssembler(spreadsheet, theme).Save(output);
}
