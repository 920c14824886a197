using System.Text;
using ChecklistGen.Office.Pages;
using ChecklistGen.Office.Reading;

namespace ChecklistGen.Excel.Reading;

/// <summary>What people put onto a sheet beside its cells: comments, and texts and pictures that lie over it.</summary>
internal sealed class BesideCells
{
    private readonly PackageReader _package;

    /// <summary>Reads what lies beside the cells of a sheet.</summary>
    public BesideCells(PackageReader package, string sheet)
    {
        _package = package;
        var relationships = Relationships.Of(package, sheet).Values;
        // Each thread is there as a comment, too.
        var hasThreads = Read(relationships.Where(r => r.Is(ExcelParts.Threads)), xml => ReadComments(xml, "threadedComment", "text"));
        if (!hasThreads)
            Read(relationships.Where(r => r.Is(ExcelParts.Comments)), xml => ReadComments(xml, "comment", "t"));
        Read(relationships.Where(r => r.Is(ExcelParts.Drawing)), ReadDrawing);
    }

    /// <summary>The texts, each with where it is.</summary>
    public List<(string Text, string Place)> Texts { get; } = [];

    /// <summary>How many pictures lie over the sheet.</summary>
    public int Pictures { get; private set; }

    private bool Read(IEnumerable<Relationships.Target> parts, Action<PartXmlReader> read)
    {
        var any = false;
        foreach (var part in parts.Select(p => p.Name).Distinct(StringComparer.Ordinal).Where(_package.Contains))
        {
            any = true;
            _package.ReadXml(part, read);
        }

        return any;
    }

    private void ReadComments(PartXmlReader xml, string element, string textElement)
    {
        while (xml.Read())
        {
            if (!xml.IsElement || xml.Name != element)
                continue;
            var cell = xml.Attribute("ref") ?? "";
            var text = new StringBuilder();
            xml.Each(() =>
            {
                if (xml.Name == textElement)
                    xml.Text(t => text.Append(t));
            });
            Add(text, $"in a comment on {cell}");
        }
    }

    private void ReadDrawing(PartXmlReader xml)
    {
        while (xml.Read())
        {
            if (!xml.IsElement)
                continue;
            if (xml.Name is "pic" or "graphicFrame")
            {
                Pictures++;
                xml.Skip();
            }
            else if (xml.Name == "sp")
            {
                var text = new StringBuilder();
                xml.Each(() =>
                {
                    if (xml.Name == "t")
                        xml.Text(t => text.Append(t));
                    else if (xml.Name == "p" && text.Length > 0)
                        text.Append('\n');
                });
                Add(text, "in a text box");
            }
        }
    }

    private void Add(StringBuilder text, string place)
    {
        PageDraft.Bound(Texts.Count);
        if (text.ToString().Trim() is { Length: > 0 } typed)
            Texts.Add((typed, place));
    }
}
