using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Excel.Pages;
using ChecklistGen.Office;
using ChecklistGen.Office.Pages;
using ChecklistGen.Office.Reading;
using ChecklistGen.Pages;

namespace ChecklistGen.Excel;

/// <summary>Reads pages that were published as Excel files: each sheet is a section, with as many tables as are on it.</summary>
/// <remarks>Sheets are read as streams, within limits, and nothing that they refer to is followed. No formula is computed.</remarks>
public sealed class ExcelPageReader : IPageReader
{
    private readonly PackageLimits _limits;

    /// <summary>A reader with limits that no page comes near.</summary>
    public ExcelPageReader()
        : this(PackageLimits.Default)
    {
    }

    internal ExcelPageReader(PackageLimits limits) => _limits = limits;

    /// <inheritdoc/>
    public string Format => "Excel";

    /// <inheritdoc/>
    public ImmutableArray<string> Extensions { get; } = [PackageKind.Excel.Extension];

    /// <inheritdoc/>
    public string MediaType => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <inheritdoc/>
    public Outcome<Page> Read(string path, Stream content) => PageFile.Read(path, content, PackageKind.Excel, _limits, (package, draft) =>
    {
        var workbook = Workbook.Open(package);
        var last = 0;
        foreach (var sheet in workbook.Sheets)
        {
            var cells = workbook.Read(sheet, draft);
            var places = new SheetPlaces(path, sheet.Name, last, cells.Rows);
            last = places.Last;
            SheetFindings.Report(sheet, cells, places, draft);
            new SheetBlocks(cells, places, draft).Add(sheet.Name);
        }

        return draft.ToPage(CoreProperties.Of(package));
    });
}
