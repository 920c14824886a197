using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ChecklistGen.Tests.Excel.Support;

/// <summary>Edits an Excel file at random, as people and their programs do; each string that it types is in the world once.</summary>
internal sealed partial class RandomSheetEditor
{
    private static readonly XNamespace X = ExcelFile.X;

    private readonly Random _random;
    private readonly ExcelFile _file;
    private readonly List<string> _sheets;
    private int _typed;

    /// <param name="seed">Decides all.</param>
    /// <param name="file">The file.</param>
    public RandomSheetEditor(int seed, byte[] file)
    {
        _random = new Random(seed);
        _file = new ExcelFile(file);
        // But for the last, which nobody sees.
        _sheets = [.. _file.Sheets.SkipLast(1).Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{i + 1}.xml"))];
    }

    /// <summary>Edits the file, and gives it back as saved.</summary>
    public byte[] Edit()
    {
        var edits = _random.Next(1, 12);
        for (var i = 0; i < edits; i++)
            EditOnce();
        return _file.Save();
    }

    /// <summary>The typed strings in a file.</summary>
    public static IReadOnlyList<string> TypedIn(byte[] file)
    {
        var excel = new ExcelFile(file);
        var cells = excel.Names.Where(n => n.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).SelectMany(n => excel.Rows(n)).SelectMany(r => r.Elements(X + "c"));
        return [.. cells.SelectMany(c => Typed().Matches(excel.Text(c)).Select(m => m.Value)).Distinct(StringComparer.Ordinal)];
    }

    private void EditOnce()
    {
        var sheet = Any(_sheets)!;
        var row = Any(_file.Rows(sheet));
        switch (_random.Next(16))
        {
            case 0 or 1:
                Type(Any(_file.Rows(sheet).Elements(X + "c")));
                break;
            case 2 or 3 or 4:
                Type(Any(_file.Rows().Skip(3).SelectMany(r => r.Elements(X + "c"))));
                break;
            case 5:
                Type(row is null ? null : ExcelFile.Cell(row, Any(["L", "M", "Z", "AB"])!));
                break;
            case 6:
                Type(_file.AddRow("", sheet).Elements().First());
                break;
            case 7:
                row?.Remove();
                break;
            case 8 when row is not null:
                row.AddAfterSelf(new XElement(row));
                break;
            case 9 when row is not null:
                row.Remove();
                Any(_file.Rows(sheet))?.AddBeforeSelf(row);
                break;
            case 10:
                RemoveColumn(sheet, Any(["A", "B", "C", "E", "G", "K"])!);
                break;
            case 11:
                SwapColumns(sheet, Any(["A", "B", "C"])!, Any(["E", "G", "I"])!);
                break;
            case 12 when row?.Elements(X + "c").FirstOrDefault() is { } cell:
                ExcelFile.Clear(cell);
                break;
            case 13:
                Any(_file.Part("xl/workbook.xml").Descendants(X + "sheet").SkipLast(1))!.SetAttributeValue("name", $"Renamed {_random.Next(1000)}");
                break;
            case 14 when row is not null:
                Swap(row, Any(_file.Rows(sheet)), Any(["A", "B", "E", "G"])!);
                break;
            case 15 when row is not null:
                row.SetAttributeValue("hidden", "1");
                break;
        }

        _file.Renumber(sheet);
    }

    private void Type(XElement? cell)
    {
        if (cell is null || cell.Element(X + "f") is not null)
            return;
        var typed = string.Create(CultureInfo.InvariantCulture, $"TYPED{_random.Next(1_000_000)}x{_typed++}");
        ExcelFile.Type(cell, _random.Next(3) == 0 ? $"{_file.Text(cell)} {typed}" : _random.Next(2) == 0 ? $"one\n{typed} =x" : typed);
    }

    private void RemoveColumn(string sheet, string column)
    {
        // Whoever deletes what somebody has typed has deleted it.
        _file.Rows(sheet).Elements(X + "c").Where(c => ExcelFile.Letters(c) == column).Remove();
    }

    private void SwapColumns(string sheet, string one, string other)
    {
        foreach (var row in _file.Rows(sheet))
            Swap(ExcelFile.Cell(row, one), ExcelFile.Cell(row, other));
    }

    private static void Swap(XElement row, XElement? other, string column)
    {
        if (other is not null)
            Swap(ExcelFile.Cell(row, column), ExcelFile.Cell(other, column));
    }

    private static void Swap(XElement one, XElement other)
    {
        var (content, type, style) = (one.Elements().ToList(), (string?)one.Attribute("t"), (string?)one.Attribute("s"));
        one.ReplaceNodes(other.Elements().Select(e => new XElement(e)));
        one.SetAttributeValue("t", (string?)other.Attribute("t"));
        one.SetAttributeValue("s", (string?)other.Attribute("s"));
        other.ReplaceNodes(content.Select(e => new XElement(e)));
        other.SetAttributeValue("t", type);
        other.SetAttributeValue("s", style);
    }

    private T? Any<T>(IEnumerable<T> of)
    {
        var list = of.ToList();
        return list.Count == 0 ? default : list[_random.Next(list.Count)];
    }

    [GeneratedRegex("TYPED[0-9]+x[0-9]+")]
    private static partial Regex Typed();
}
