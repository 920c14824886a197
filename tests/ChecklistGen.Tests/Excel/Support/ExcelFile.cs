using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace ChecklistGen.Tests.Excel.Support;

/// <summary>An Excel file that a test looks at, or changes as people and their programs do.</summary>
internal sealed class ExcelFile
{
    public const string Checklist = "xl/worksheets/sheet1.xml";
    public const string Progress = "xl/worksheets/sheet2.xml";
    public const string Memory = "checklistgen";

    public static readonly XNamespace X = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static readonly FileFormatVersions[] Versions = [FileFormatVersions.Office2010, FileFormatVersions.Office2019, FileFormatVersions.Microsoft365];

    private readonly Dictionary<string, byte[]> _parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> _open = new(StringComparer.Ordinal);

    public ExcelFile(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in zip.Entries)
        {
            using var content = new MemoryStream();
            using (var stream = entry.Open())
                stream.CopyTo(content);
            _parts[entry.FullName] = content.ToArray();
        }
    }

    public IEnumerable<string> Names => _parts.Keys;

    public static void Validate(byte[] bytes)
    {
        using var package = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        foreach (var version in Versions)
        {
            var errors = new OpenXmlValidator(version).Validate(package).Select(e => $"{version}: {e.Part?.Uri}{e.Path?.XPath}: {e.Description}").ToList();
            Assert.True(errors.Count == 0, string.Join('\n', errors));
        }
    }

    /// <summary>A part, to look at or to change.</summary>
    public XElement Part(string name)
    {
        if (!_open.TryGetValue(name, out var root))
            _open[name] = root = XDocument.Load(new MemoryStream(_parts[name]), LoadOptions.PreserveWhitespace).Root!;
        return root;
    }

    /// <summary>Takes a part out.</summary>
    public void Remove(string name) => _parts.Remove(name);

    /// <summary>The names of the sheets, with their states.</summary>
    public IReadOnlyList<(string Name, string? State)> Sheets =>
        [.. Part("xl/workbook.xml").Descendants(X + "sheet").Select(s => ((string)s.Attribute("name")!, (string?)s.Attribute("state")))];

    /// <summary>The part with a sheet of ours, by the sheet's name.</summary>
    public string PartOf(string sheet) => FormattableString.Invariant($"xl/worksheets/sheet{Sheets.ToList().FindIndex(s => s.Name == sheet) + 1}.xml");

    /// <summary>The rows of a sheet.</summary>
    public List<XElement> Rows(string sheet = Checklist) => [.. Part(sheet).Descendants(X + "row")];

    /// <summary>What a cell shows: a text, or a number in digits.</summary>
    public string Text(XElement cell)
    {
        if ((string?)cell.Attribute("t") == "inlineStr")
            return string.Concat(cell.Descendants(X + "t").Select(t => t.Value));
        var value = (string?)cell.Element(X + "v") ?? "";
        return (string?)cell.Attribute("t") == "s"
            ? string.Concat(Part("xl/sharedStrings.xml").Elements(X + "si").ElementAt(int.Parse(value, CultureInfo.InvariantCulture)).Descendants(X + "t").Select(t => t.Value))
            : value;
    }

    /// <summary>The texts of a row.</summary>
    public List<string> Texts(XElement row) => [.. row.Elements(X + "c").Select(Text)];

    /// <summary>The row of the header: the first with this text in it.</summary>
    public XElement Header(string text = "Id", string sheet = Checklist) => Rows(sheet).First(r => Texts(r).Contains(text, StringComparer.Ordinal));

    /// <summary>The letters of a column.</summary>
    public string ColumnOf(string header, string sheet = Checklist) =>
        Letters(Header(header, sheet).Elements(X + "c").First(c => Text(c) == header));

    /// <summary>The row of an item.</summary>
    public XElement RowOf(string id, string sheet = Checklist)
    {
        var column = ColumnOf("Id", sheet);
        return Rows(sheet).First(r => r.Elements(X + "c").Any(c => Letters(c) == column && Text(c) == id));
    }

    /// <summary>The ids of the items, in the order of their rows.</summary>
    public List<string> Ids(string sheet = Checklist)
    {
        var column = ColumnOf("Id", sheet);
        return [.. Rows(sheet).SkipWhile(r => r != Header("Id", sheet)).Skip(1).SelectMany(r => r.Elements(X + "c")).Where(c => Letters(c) == column).Select(Text)];
    }

    /// <summary>The cell of a row in a column; a new one where there is none.</summary>
    public static XElement Cell(XElement row, string column)
    {
        if (row.Elements(X + "c").FirstOrDefault(c => Letters(c) == column) is { } found)
            return found;
        var cell = new XElement(X + "c", new XAttribute("r", column + (string)row.Attribute("r")!));
        var next = row.Elements(X + "c").FirstOrDefault(c => Index(Letters(c)) > Index(column));
        if (next is null)
            row.Add(cell);
        else
            next.AddBeforeSelf(cell);
        return cell;
    }

    /// <summary>Types a text into a cell.</summary>
    public static void Type(XElement cell, string text)
    {
        Clear(cell);
        cell.SetAttributeValue("t", "inlineStr");
        cell.Add(new XElement(X + "is", new XElement(X + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text)));
    }

    /// <summary>Puts a value of some type into a cell: a number, a truth value.</summary>
    public static void Put(XElement cell, string value, string? type = null)
    {
        Clear(cell);
        cell.SetAttributeValue("t", type);
        cell.Add(new XElement(X + "v", value));
    }

    /// <summary>Empties a cell.</summary>
    public static void Clear(XElement cell)
    {
        cell.Elements().Remove();
        cell.SetAttributeValue("t", null);
    }

    /// <summary>Types a text into the field of an item.</summary>
    public ExcelFile Fill(string id, string header, string text)
    {
        Type(Cell(RowOf(id), ColumnOf(header)), text);
        return this;
    }

    /// <summary>Puts rows into another order, and gives them the numbers of their new places.</summary>
    public void Renumber(string sheet = Checklist)
    {
        foreach (var (i, row) in Rows(sheet).Index())
            Move(row, i + 1);
    }

    /// <summary>Adds a row below all others, with a text in its second column.</summary>
    public XElement AddRow(string text, string sheet = Checklist)
    {
        var number = Rows(sheet).Count + 5;
        var row = new XElement(X + "row", new XAttribute("r", number));
        Part(sheet).Element(X + "sheetData")!.Add(row);
        Type(Cell(row, "B"), text);
        return row;
    }

    /// <summary>The file as saved.</summary>
    public byte[] Save()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in _parts)
            {
                using var entry = zip.CreateEntry(name).Open();
                if (_open.TryGetValue(name, out var root))
                    root.Save(entry, SaveOptions.DisableFormatting);
                else
                    entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    public static string Letters(XElement cell) => ((string)cell.Attribute("r")!).TrimEnd("0123456789".ToCharArray());

    public static int Index(string letters) => letters.Aggregate(0, (index, c) => (index * 26) + c - 'A' + 1);

    private static void Move(XElement row, int number)
    {
        row.SetAttributeValue("r", number);
        foreach (var cell in row.Elements(X + "c"))
            cell.SetAttributeValue("r", Letters(cell) + number.ToString(CultureInfo.InvariantCulture));
    }
}
