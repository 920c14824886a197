using System.Globalization;
using ChecklistGen.Office;
using ChecklistGen.Office.Reading;

namespace ChecklistGen.Excel.Pages;

/// <summary>Reads what a sheet refers to in other parts: its tables, where its cells lead, its comments, what lies over its cells.</summary>
internal sealed class SheetParts(PackageReader package, string sheet)
{
    private readonly IReadOnlyDictionary<string, Relationships.Target> _relationships = Relationships.Of(package, sheet);

    public void Read(SheetCells cells)
    {
        foreach (var part in PartsOf(ExcelParts.Table))
            package.ReadXml(part, xml => ReadTable(xml, cells));
        // Each thread is there as a comment, too.
        cells.Comments = Math.Max(Count(ExcelParts.Comments, "comment", isCounted: _ => true), Count(ExcelParts.Threads, "threadedComment", xml => xml.Attribute("parentId") is null));
        foreach (var part in PartsOf(ExcelParts.Drawing))
            package.ReadXml(part, xml => ReadDrawing(xml, cells));
        foreach (var _ in PartsOf(ExcelParts.Control))
            cells.AddObject(SheetObject.Control, place: null);
        foreach (var _ in PartsOf(ExcelParts.EmbeddedObject).Concat(PartsOf(ExcelParts.EmbeddedPackage)))
            cells.AddObject(SheetObject.EmbeddedFile, place: null);
        ReadLinks(cells);
    }

    private IEnumerable<string> PartsOf(PartType type) =>
        _relationships.Values.Where(r => r.Is(type)).Select(r => r.Name).Distinct(StringComparer.Ordinal).Where(package.Contains);

    private static void ReadTable(PartXmlReader xml, SheetCells cells)
    {
        while (xml.Read())
        {
            if (xml.IsElement && xml.Name == "table" && xml.Attribute("headerRowCount") != "0")
                cells.AddHeader(CellRange.Parse(xml.Attribute("ref")));
        }
    }

    private int Count(PartType type, string element, Func<PartXmlReader, bool> isCounted)
    {
        var count = 0;
        foreach (var part in PartsOf(type))
        {
            package.ReadXml(part, xml =>
            {
                while (xml.Read())
                    count += xml.IsElement && xml.Name == element && isCounted(xml) ? 1 : 0;
            });
        }

        return count;
    }

    // Each anchor holds one thing, or a group of them, and begins with the cell over which it lies (ISO 29500-1, 20.5.2).
    private static void ReadDrawing(PartXmlReader xml, SheetCells cells)
    {
        CellReference? place = null;
        var column = 0;
        while (xml.Read())
        {
            if (!xml.IsElement)
                continue;
            switch (xml.Name)
            {
                case "from":
                    xml.Each(() =>
                    {
                        if (xml.Name == "col")
                            column = Number(xml);
                        else if (xml.Name == "row" && Number(xml) is var row)
                            place = new CellReference(row + 1, column + 1);
                    });
                    break;
                case "sp" when HoldsText(xml):
                    cells.AddObject(SheetObject.TextBox, place);
                    break;
                case "pic" or "graphicFrame":
                    cells.AddObject(SheetObject.Picture, place);
                    xml.Skip();
                    break;
            }
        }
    }

    private static bool HoldsText(PartXmlReader xml)
    {
        var holdsText = false;
        xml.Each(() =>
        {
            if (xml.Name == "t")
                xml.Text(t => holdsText |= !t.IsWhiteSpace());
        });
        return holdsText;
    }

    private static int Number(PartXmlReader xml)
    {
        var digits = "";
        xml.Text(t => digits += digits.Length + t.Length <= 8 ? t.ToString() : "");
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    // A link of many cells is that of the first: whoever merged them wrote one.
    private void ReadLinks(SheetCells cells)
    {
        foreach (var (range, id) in cells.Links)
        {
            if (_relationships.TryGetValue(id, out var target) && target.IsExternal && target.Name.Length > 0)
                cells.Addresses.TryAdd(range.First, target.Name);
        }
    }
}
