using ChecklistGen.Office;
using ChecklistGen.Office.Reading;

namespace ChecklistGen.Excel.Pages;

/// <summary>Reads what a sheet refers to in other parts: its tables, where its cells lead, how many comments it has.</summary>
internal sealed class SheetParts(PackageReader package, string sheet)
{
    private static readonly PartType Table = new("", "/table");
    private static readonly PartType Comments = new("", "/comments");

    private readonly IReadOnlyDictionary<string, Relationships.Target> _relationships = Relationships.Of(package, sheet);

    public void Read(SheetCells cells)
    {
        foreach (var part in _relationships.Values.Where(r => r.Is(Table)).Select(r => r.Name).Distinct(StringComparer.Ordinal).Where(package.Contains))
            package.ReadXml(part, xml => ReadTable(xml, cells));
        foreach (var part in _relationships.Values.Where(r => r.Is(Comments)).Select(r => r.Name).Distinct(StringComparer.Ordinal).Where(package.Contains))
            package.ReadXml(part, xml => CountComments(xml, cells));
        ReadLinks(cells);
    }

    private static void ReadTable(PartXmlReader xml, SheetCells cells)
    {
        while (xml.Read())
        {
            if (!xml.IsElement || xml.Name != "table" || xml.Attribute("headerRowCount") == "0")
                continue;
            var range = CellRange.Parse(xml.Attribute("ref"));
            cells.Headers.Add(range with { Last = range.Last with { Row = range.First.Row } });
        }
    }

    private static void CountComments(PartXmlReader xml, SheetCells cells)
    {
        while (xml.Read())
        {
            if (xml.IsElement && xml.Name == "comment")
                cells.Comments++;
        }
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
