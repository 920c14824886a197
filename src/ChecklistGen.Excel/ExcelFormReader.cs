using System.Collections.Immutable;
using ChecklistGen.Answers;
using ChecklistGen.Diagnostics;
using ChecklistGen.Excel.Forms;
using ChecklistGen.Excel.Reading;
using ChecklistGen.Office;
using ChecklistGen.Office.Reading;
using ChecklistGen.Text;

namespace ChecklistGen.Excel;

/// <summary>Reads back what people have filled in into an Excel file that <see cref="SpreadsheetWriter"/> made.</summary>
/// <remarks>
/// Lines may be sorted, filtered, copied and deleted, columns moved, sheets renamed, and the file saved by any program. It comes
/// from outside: sheets are read as streams, within limits, and nothing that they refer to is followed. No formula is computed.
/// </remarks>
public sealed class ExcelFormReader : IFormReader
{
    private readonly PackageLimits _limits;
    private readonly FormWords _words;

    /// <summary>A reader with limits that no file made by a person comes near.</summary>
    /// <param name="words">The words of shipped documents, for files that have lost their record.</param>
    public ExcelFormReader(FormWords words)
        : this(words, PackageLimits.Default)
    {
    }

    internal ExcelFormReader(FormWords words, PackageLimits limits) => (_words, _limits) = (words, limits);

    /// <inheritdoc/>
    public string Format => "Excel";

    /// <inheritdoc/>
    public ImmutableArray<string> Extensions { get; } = [PackageKind.Excel.Extension];

    /// <inheritdoc/>
    public string MediaType => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <inheritdoc/>
    public Outcome<FilledForm> Read(string path, Stream content)
    {
        var (diagnostics, file) = (new DiagnosticBag(), new Location(path));
        try
        {
            using var package = new PackageReader(content, PackageKind.Excel, _limits);
            return new Outcome<FilledForm>(Read(package, file, diagnostics), diagnostics.ToSorted());
        }
        catch (BadPackageException e)
        {
            diagnostics.Add(e.Rule, file, e.Message, e.Help);
            return new Outcome<FilledForm>(null, diagnostics.ToSorted());
        }
    }

    private FilledForm? Read(PackageReader package, Location file, DiagnosticBag diagnostics)
    {
        var sheets = new FilledSheetReader(package).Read();
        var recordSheet = sheets.Find(s => s.Rows is [var first, ..] && first.At(1) is { } cell && WorkbookRecord.IsMark(cell.Text));
        var record = recordSheet is null ? null : WorkbookRecord.Read(recordSheet.Rows.Select(TextsOf));
        var language = record?.Language ?? "";
        var tables = new List<(FilledSheet Sheet, FoundTable? Table)>();
        foreach (var sheet in sheets.Where(s => s != recordSheet))
        {
            var found = "";
            tables.Add((sheet, record is null ? FoundTable.In(sheet, _words, out found) : FoundTable.In(sheet, record.Tables)));
            language = language.Length > 0 ? language : found;
        }

        if (record is null && tables.TrueForAll(t => t.Table is null))
        {
            diagnostics.Add(FormDiagnostics.Empty(file, "the file has no table of a checklist to read answers from", "give the file that was filled in"));
            return null;
        }

        var resolver = new SheetResolver(record, language, file, diagnostics);
        foreach (var (sheet, table) in tables)
        {
            resolver.Add(sheet, table);
            resolver.Add(sheet, new BesideCells(package, sheet.Part));
        }

        return resolver.ToForm(CoreProperties.Of(package).Title);
    }

    // Cells that are empty are left out of files.
    private static string[] TextsOf(FilledRow row)
    {
        const int mostFacts = 16;
        var texts = new string[Math.Min(mostFacts, row.Cells[^1].Column)];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = row.At(i + 1)?.Text ?? "";
        return texts;
    }
}
