using System.Globalization;
using System.Text;
using ChecklistGen.Office.Pages;
using ChecklistGen.Office.Reading;
using ChecklistGen.Text;

namespace ChecklistGen.Excel.Pages;

/// <summary>Reads the part of one sheet.</summary>
internal sealed class SheetReader(PartXmlReader xml, Workbook workbook, Sheet sheet, PageDraft draft)
{
    private readonly SheetCells _cells = new();
    private readonly RowPlaces _places = new(sheet.Name);
    private readonly SheetWalk _walk = new(xml, sheet.Name);
    private readonly StringBuilder _value = new();
    private int _frozen;
    private int _filled;

    public SheetCells Read()
    {
        while (xml.Read())
        {
            if (!xml.IsElement)
                continue;
            switch (xml.Name)
            {
                case "pane" when xml.Attribute("state") is "frozen" or "frozenSplit":
                    _frozen = Number("ySplit");
                    break;
                case "col" when IsOn("hidden"):
                    Hide(Number("min"), Number("max"));
                    break;
                case "row":
                    Row();
                    break;
                case "autoFilter":
                    Header(CellRange.Parse(xml.Attribute("ref")));
                    break;
                case "mergeCell":
                    xml.Bound(_cells.Merges.Count, "merged cells");
                    _cells.Merges.Add(CellRange.Parse(xml.Attribute("ref")));
                    break;
                case "hyperlink" when xml.RelationshipId() is { Length: > 0 } id:
                    xml.Bound(_cells.Links.Count, "links");
                    _cells.Links.Add((CellRange.Parse(xml.Attribute("ref")), id));
                    break;
            }
        }

        if (_frozen is > 0 and <= CellReference.MostRows)
            Header(new CellRange(new CellReference(_frozen, 1), new CellReference(_frozen, CellReference.MostColumns)));
        return _cells;
    }

    private void Header(CellRange range)
    {
        xml.Bound(_cells.Headers.Count, "headers");
        _cells.AddHeader(range);
    }

    // Ranges of columns follow each other: what lies below the last is there already.
    private void Hide(int first, int last)
    {
        for (var column = Math.Max(first, _cells.HiddenColumns.Max + 1); column <= Math.Min(last, CellReference.MostColumns); column++)
            _cells.HiddenColumns.Add(column);
    }

    private void Row()
    {
        var number = _walk.NextRow();
        draft.Reached = new Location(draft.Source.Path, number) { Names = _places };
        var isHidden = IsOn("hidden");
        var cells = new List<SheetCell>();
        var uncomputed = _cells.Uncomputed.Count;
        _walk.EachCell(at =>
        {
            var format = workbook.Formats.Find(Number("s"));
            if (Cell(at, format) is { Text.Length: > 0 } text)
                AddTo(cells, new SheetCell(at.Column, text, format.IsBold && !text.IsStyled));
        });
        if (cells.Count == 0 && _cells.Uncomputed.Count == uncomputed)
            return;
        cells.TrimExcess();
        _cells.Rows.Add(new SheetRow(number, cells));
        if (isHidden && cells.Count > 0)
            _cells.HiddenRows.Add(number);
    }

    private void AddTo(List<SheetCell> row, SheetCell cell)
    {
        PageDraft.Bound(++_filled);
        row.Add(cell);
    }

    private CellText Cell(CellReference at, CellFormat format)
    {
        var type = xml.Attribute("t") ?? "n";
        var (hasFormula, hasValue) = (false, false);
        CellText? inline = null;
        _value.Clear();
        xml.Each(() =>
        {
            switch (xml.Name)
            {
                case "f":
                    hasFormula = true;
                    xml.Skip();
                    break;
                case "v":
                    hasValue = true;
                    xml.Text(t => _value.Append(t));
                    break;
                case "is":
                    inline = CellText.Read(xml);
                    break;
                default:
                    xml.Skip();
                    break;
            }
        });
        // openpyxl writes an empty value beside a formula; only a text may be empty by its formula.
        if (hasFormula && (!hasValue || (_value.Length == 0 && type != "str")))
            _cells.Uncomputed.Add(at);
        if (inline is not null)
            return inline;
        var value = _value.ToString();
        return value.Length == 0 ? CellText.Empty : type switch
        {
            "s" => WithFont(workbook.StringAt(value), format.Font),
            "b" => CellText.Of(value is "1" or "true" ? "TRUE" : "FALSE"),
            "str" => CellText.OfLines(value, format.Font),
            "n" => CellText.Of(workbook.NumberOf(value, format.Kind)),
            _ => CellText.OfLines(value), // a date as it is written, an error
        };
    }

    // A tick is a letter of a typeface of pictures.
    private static CellText WithFont(CellText text, string? font) => font is null || text.IsStyled ? text : CellText.OfLines(text.Text, font);

    private bool IsOn(string name) => xml.Attribute(name) is "1" or "true";

    private int Number(string name) => int.TryParse(xml.Attribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
