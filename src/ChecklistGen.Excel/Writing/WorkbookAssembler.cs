using System.Globalization;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Excel.Forms;
using ChecklistGen.Office;
using ChecklistGen.Office.Writing;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ChecklistGen.Excel.Writing;

/// <summary>Puts the parts of a workbook together. The sheets come first: they decide which texts are shared, and what goes into the record.</summary>
internal sealed class WorkbookAssembler
{
    private const string Main = "xl/workbook.xml";

    private readonly Spreadsheet _spreadsheet;
    private readonly CellLooks _looks;
    private readonly PackageWriter _package = new();
    private readonly SharedTexts _texts = new();
    private readonly CellWriter _cells;
    private readonly SheetNames _names = new();
    private readonly Sheets _sheets = new();
    private readonly DefinedNames _defined = new();
    private uint _parts;
    private uint _tables;

    public WorkbookAssembler(Spreadsheet spreadsheet, Theme theme)
    {
        _spreadsheet = LongTexts.Split(spreadsheet);
        _looks = new CellLooks(theme, spreadsheet.Properties.Language);
        _cells = new CellWriter(_texts);
    }

    public void Save(Stream output)
    {
        _package.Relate(PartNames.Package, "rId1", ExcelParts.Workbook.Relationship, Main);
        var layouts = new List<SheetLayout>();
        foreach (var table in _spreadsheet.Tables)
        {
            layouts.Add(new SheetLayout(table, _names.Next(table.Name)));
            AddTable(layouts[^1], isFirst: layouts.Count == 1);
            if (layouts.Count == 1 && _spreadsheet.Progress is { } progress)
                AddSheet(_names.Next(progress.Name), new ProgressSheetWriter(_spreadsheet, progress, layouts[0], _cells, _looks.Bar).Write);
        }

        if (_spreadsheet.Form is { } form)
            AddRecord(form, layouts);
        AddPart(ExcelParts.Styles, "styles.xml", stream => ExcelPartWriter.Write(stream, _looks.Part()));
        AddPart(ExcelParts.SharedStrings, "sharedStrings.xml", _texts.Write);
        _package.Add(Main, ExcelParts.Workbook.ContentType, stream => ExcelPartWriter.Write(stream, Workbook()));
        AddProperties("rId2", PartType.CoreProperties, "docProps/core.xml", stream => PropertiesParts.WriteCore(stream, _spreadsheet.Properties));
        AddProperties("rId3", PartType.ExtendedProperties, "docProps/app.xml", stream => PropertiesParts.WriteApplication(stream, _spreadsheet.Properties));
        _package.Save(output);
    }

    private Workbook Workbook()
    {
        var workbook = new Workbook(new WorkbookProperties());
        if (_spreadsheet.IsProtected)
            workbook.AppendChild(new WorkbookProtection { LockStructure = true });
        workbook.Append(new BookViews(new WorkbookView { ActiveTab = 0, FirstSheet = 0 }), _sheets);
        if (_defined.HasChildren)
            workbook.AppendChild(_defined);
        // What a formula yields is beside it, but the day has changed by then.
        workbook.AppendChild(new CalculationProperties { CalculationId = 0, FullCalculationOnLoad = true });
        return workbook;
    }

    private void AddTable(SheetLayout layout, bool isFirst)
    {
        var writer = new TableSheetWriter(layout, _spreadsheet, _cells, _looks.Bar);
        var part = AddSheet(layout.Name, stream => writer.Write(stream, isFirst));
        if (!layout.HasTable)
            return;
        var number = ++_tables;
        var name = string.Create(CultureInfo.InvariantCulture, $"table{number}.xml");
        _package.Relate(part, "rId1", ExcelParts.Table.Relationship, "../tables/" + name);
        _package.Add("xl/tables/" + name, ExcelParts.Table.ContentType, stream => writer.WriteTable(stream, number));
        // The header again on each page.
        var header = layout.HeaderRow.ToString(CultureInfo.InvariantCulture);
        _defined.AppendChild(new DefinedName($"{SheetNames.InFormula(layout.Name)}!${header}:${header}") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)_sheets.ChildElements.Count - 1 });
    }

    // Where nobody sees it, and no program's menu offers to show it.
    private void AddRecord(Form form, List<SheetLayout> layouts)
    {
        var record = new WorkbookRecord
        {
            Form = form,
            Language = _spreadsheet.Properties.Language,
            Tables = [.. layouts.Select(l => l.Recorded()).OfType<RecordedTable>()],
            Written = [.. _cells.Digests],
        };
        AddSheet(_names.Next(WorkbookRecord.SheetName), stream =>
        {
            using var part = new ExcelPartWriter(stream);
            part.WriteStart(new Worksheet());
            part.WriteStart(new SheetData());
            foreach (var (i, line) in record.ToLines().Index())
                part.Write(new Row(line.Select((text, column) => _cells.Answer(i + 1, column + 1, text, Look.Plain))) { RowIndex = (uint)i + 1 });
            part.WriteEnd();
            part.WriteEnd();
        });
        ((Sheet)_sheets.LastChild!).State = SheetStateValues.VeryHidden;
    }

    private string AddSheet(string name, Action<Stream> write)
    {
        var number = (uint)_sheets.ChildElements.Count + 1;
        var file = string.Create(CultureInfo.InvariantCulture, $"worksheets/sheet{number}.xml");
        _sheets.AppendChild(new Sheet { Name = XmlCharacters.Clean(name), SheetId = number, Id = AddPart(ExcelParts.Worksheet, file, write) });
        return "xl/" + file;
    }

    private string AddPart(PartType type, string file, Action<Stream> write)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"rId{++_parts}");
        _package.Relate(Main, id, type.Relationship, file);
        _package.Add("xl/" + file, type.ContentType, write);
        return id;
    }

    private void AddProperties(string id, PartType type, string name, Action<Stream> write)
    {
        _package.Relate(PartNames.Package, id, type.Relationship, name);
        _package.Add(name, type.ContentType, write);
    }
}
