using System.Globalization;
using System.Text;
using ChecklistGen.Excel.Forms;
using ChecklistGen.Excel.Pages;
using ChecklistGen.Office.Pages;
using ChecklistGen.Office.Reading;

namespace ChecklistGen.Excel.Reading;

/// <summary>A cell that holds something.</summary>
/// <param name="Column">Its column, from 1.</param>
/// <param name="Text">What it holds: a text with its lines, a number in digits, a date as <c>yyyy-MM-dd</c>.</param>
internal sealed record FilledCell(int Column, string Text)
{
    /// <summary>The number as a day, <c>yyyy-MM-dd</c>, perhaps with a time; null where it is a text.</summary>
    public string? Day { get; init; }

    /// <summary>The formula that makes it, as it is typed (of several cells with one formula, only the first has more than <c>=</c>); null without one.</summary>
    public string? Formula { get; init; }

    /// <summary>Whether it holds a formula and nobody has computed it, or it yields an error.</summary>
    public bool HasNoValue { get; init; }
}

/// <summary>A row that holds something.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Cells">Its cells, by column.</param>
internal sealed record FilledRow(int Number, List<FilledCell> Cells)
{
    /// <summary>What is in a column; null for nothing.</summary>
    public FilledCell? At(int column)
    {
        var (from, to) = (0, Cells.Count - 1);
        while (from <= to)
        {
            var middle = (from + to) / 2;
            if (Cells[middle].Column == column)
                return Cells[middle];
            (from, to) = Cells[middle].Column < column ? (middle + 1, to) : (from, middle - 1);
        }

        return null;
    }
}

/// <summary>A sheet of a returned file.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Part">The part that holds it.</param>
/// <param name="Rows">The rows that hold something, in their order.</param>
internal sealed record FilledSheet(string Name, string Part, List<FilledRow> Rows);

/// <summary>Reads the cells of a returned file, with their texts as they were typed.</summary>
internal sealed class FilledSheetReader
{
    // As for pages: more cells than a person could fill in.
    private const long MostCharacters = 50_000_000;

    private readonly PackageReader _package;
    private readonly Workbook _workbook;
    private readonly List<string> _strings = [];
    private long _characters;
    private int _cells;

    public FilledSheetReader(PackageReader package)
    {
        _package = package;
        _workbook = Workbook.Open(package, ReadStrings);
    }

    /// <summary>All sheets, hidden ones too.</summary>
    public List<FilledSheet> Read() => [.. _workbook.Sheets.Select(s => new FilledSheet(s.Name, s.Part, _package.ReadXml(s.Part, xml => ReadRows(xml, s.Name))))];

    private void ReadStrings(PartXmlReader xml)
    {
        while (xml.Read())
        {
            if (xml.IsElement && xml.Name == "si")
                _strings.Add(ReadString(xml));
        }
    }

    // Perhaps in several runs; without what tells how it is pronounced.
    private static string ReadString(PartXmlReader xml)
    {
        var text = new StringBuilder();
        xml.Each(() =>
        {
            if (xml.Name == "t")
                xml.Text(t => text.Append(t));
            else if (xml.Name is "rPh" or "phoneticPr" or "rPr")
                xml.Skip();
        });
        return Typed(text.ToString());
    }

    private List<FilledRow> ReadRows(PartXmlReader xml, string sheet)
    {
        var rows = new List<FilledRow>();
        var walk = new SheetWalk(xml, sheet);
        while (xml.Read())
        {
            if (!xml.IsElement || xml.Name != "row")
                continue;
            var number = walk.NextRow();
            var cells = new List<FilledCell>();
            walk.EachCell(at =>
            {
                if (ReadCell(xml, at.Column) is { } cell)
                    cells.Add(cell);
            });
            if (cells.Count > 0)
                rows.Add(new FilledRow(number, cells));
        }

        return rows;
    }

    private FilledCell? ReadCell(PartXmlReader xml, int column)
    {
        var (type, format) = (xml.Attribute("t") ?? "n", _workbook.Formats.Find(Number(xml.Attribute("s")) ?? 0));
        var value = new StringBuilder();
        StringBuilder? formula = null;
        string? inline = null;
        xml.Each(() =>
        {
            switch (xml.Name)
            {
                case "f":
                    formula = new StringBuilder("=");
                    xml.Text(t => formula.Append(t));
                    break;
                case "v":
                    xml.Text(t => value.Append(t));
                    break;
                case "is":
                    inline = ReadString(xml);
                    break;
                default:
                    xml.Skip();
                    break;
            }
        });
        var raw = value.ToString();
        var cell = new FilledCell(column, inline ?? TextOf(raw, type, format.Kind))
        {
            Formula = formula?.ToString(),
            HasNoValue = type == "e" || (formula is not null && raw.Length == 0 && type != "str"),
        };
        if (inline is null && type == "n" && raw.Length > 0)
            cell = cell with { Day = _workbook.NumberOf(raw, NumberKind.Date) };
        if (string.IsNullOrWhiteSpace(cell.Text) && !cell.HasNoValue)
            return null;
        Bound(cell.Formula is null ? cell.Text : cell.Text + cell.Formula);
        return cell;
    }

    private string TextOf(string raw, string type, NumberKind kind) => type switch
    {
        _ when raw.Length == 0 => "",
        "s" => Number(raw) is { } index && index < _strings.Count
            ? _strings[index]
            : throw BadPackageException.Broken($"a cell refers to the string {raw}, which the file doesn't have"),
        "b" => raw is "1" or "true" ? "TRUE" : "FALSE",
        "n" => _workbook.NumberOf(raw, kind),
        // A date as it is written, which may name an hour at midnight.
        "d" => raw.EndsWith("T00:00:00", StringComparison.Ordinal) ? raw[..^9] : raw,
        _ => Typed(raw),
    };

    // One long text may be in all cells.
    private void Bound(string text)
    {
        PageDraft.Bound(++_cells);
        if ((_characters += text.Length) > MostCharacters)
            throw BadPackageException.Unsafe(FormattableString.Invariant($"the cells of the file hold more than {MostCharacters} characters"));
    }

    private static string Typed(string xml) => SafeText.Read(SafeText.Unescape(xml));

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
