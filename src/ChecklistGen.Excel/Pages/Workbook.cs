using System.Globalization;
using ChecklistGen.Office;
using ChecklistGen.Office.Pages;
using ChecklistGen.Office.Reading;
using ChecklistGen.Pages;
using ChecklistGen.Text;

namespace ChecklistGen.Excel.Pages;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Part">The part that holds it.</param>
/// <param name="IsHidden">Whether the workbook hides it.</param>
internal sealed record Sheet(string Name, string Part, bool IsHidden);

/// <summary>What the sheets of a workbook share: their list, their strings, the formats of their cells.</summary>
internal sealed class Workbook
{
    private const int MostSheets = 1000;

    private readonly PackageReader _package;
    private readonly List<CellText> _strings = [];
    private bool _isSince1904;

    private Workbook(PackageReader package) => _package = package;

    /// <summary>The sheets with cells, in their order; charts have none.</summary>
    public List<Sheet> Sheets { get; } = [];

    /// <summary>The formats of cells.</summary>
    public CellFormats Formats { get; } = new();

    /// <summary>Opens one.</summary>
    /// <param name="package">The file.</param>
    /// <param name="readStrings">Reads the part of its strings; null reads them as texts of pages.</param>
    public static Workbook Open(PackageReader package, Action<PartXmlReader>? readStrings = null)
    {
        var workbook = new Workbook(package);
        var main = MainPart.Find(package);
        var relationships = Relationships.Of(package, main);
        package.ReadXml(main, xml => workbook.ReadSheets(xml, relationships));
        workbook.ReadPart(relationships, PartType.Styles, workbook.Formats.Read);
        workbook.ReadPart(relationships, ExcelParts.SharedStrings, readStrings ?? workbook.ReadStrings);
        return workbook;
    }

    /// <summary>Reads the cells of a sheet.</summary>
    public SheetCells Read(Sheet sheet, PageDraft draft)
    {
        draft.Reached = new Location(draft.Source.Path, 1) { Names = new RowPlaces(sheet.Name) };
        var cells = _package.ReadXml(sheet.Part, xml => new SheetReader(xml, this, sheet, draft).Read());
        new SheetParts(_package, sheet.Part).Read(cells);
        return cells;
    }

    /// <summary>The shared string under a number.</summary>
    /// <exception cref="BadPackageException">There is none.</exception>
    public CellText StringAt(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < _strings.Count
            ? _strings[index]
            : throw BadPackageException.Broken($"a cell refers to the string {number}, which the file doesn't have");

    /// <summary>A number as it is shown.</summary>
    public string NumberOf(string value, NumberKind kind) => NumberText.Of(value, kind, _isSince1904);

    private void ReadPart(IReadOnlyDictionary<string, Relationships.Target> relationships, PartType type, Action<PartXmlReader> read)
    {
        if (relationships.Values.FirstOrDefault(r => r.Is(type)).Name is { } part && _package.Contains(part))
            _package.ReadXml(part, read);
    }

    private void ReadSheets(PartXmlReader xml, IReadOnlyDictionary<string, Relationships.Target> relationships)
    {
        var parts = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (xml.Read())
        {
            if (xml.IsElement && xml.Name == "workbookPr")
                _isSince1904 = xml.Attribute("date1904") is "1" or "true";
            if (!xml.IsElement || xml.Name != "sheet")
                continue;
            if (!relationships.TryGetValue(xml.RelationshipId(), out var target))
                throw BadPackageException.Broken($"the file doesn't say where its sheet `{xml.Attribute("name")}` is");
            if (!target.Is(ExcelParts.Worksheet))
                continue;
            if (!parts.Add(target.Name))
                throw BadPackageException.Broken($"two sheets of the file are the same, `{target.Name}`");
            if (Sheets.Count == MostSheets)
                throw new BadPackageException(PageDiagnostics.BoundMet, FormattableString.Invariant($"the file has more than {MostSheets} sheets"), "split the file");
            Sheets.Add(new Sheet(PlainText.OnOneLine(xml.Attribute("name") ?? ""), target.Name, xml.Attribute("state") is "hidden" or "veryHidden"));
        }
    }

    private void ReadStrings(PartXmlReader xml)
    {
        while (xml.Read())
        {
            if (xml.IsElement && xml.Name == "si")
                _strings.Add(CellText.Read(xml));
        }
    }
}
