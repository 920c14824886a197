using System.Text;
using ChecklistGen.Pdf.File;
using ChecklistGen.Pdf.Pages;

namespace ChecklistGen.Pdf.Painting;

/// <summary>Gathers where the text of a link stands on a page, and writes the annotation that makes it work (ISO 32000-1, 12.5.6.5).</summary>
internal sealed class LinkWriter(PdfFile file, PageTree pages, PageNumbers numbers)
{
    private readonly List<Rectangle> _areas = [];

    /// <summary>The link whose text is being drawn; null outside links.</summary>
    public Tag? Current { get; private set; }

    public void Begin(Tag? link) => Current = link;

    /// <summary>Takes note of a box that is part of the link.</summary>
    public void Add(Box box)
    {
        if (Current is null || box.Area.Width <= 0)
            return;
        var area = box is TextBox text
            ? new Rectangle(text.Area.Left, text.Baseline - (0.8 * text.Size), text.Area.Width, 1.05 * text.Size)
            : box.Area;
        var goesOn = _areas.Count > 0 && _areas[^1].Top == area.Top && _areas[^1].Height == area.Height && area.Left >= _areas[^1].Left;
        if (goesOn)
            _areas[^1] = _areas[^1] with { Width = area.Right - _areas[^1].Left };
        else
            _areas.Add(area);
    }

    /// <summary>The link as far as it stands on this page; null where none of it does.</summary>
    public (Tag Tag, List<Rectangle> Areas)? End()
    {
        var link = Current;
        List<Rectangle> areas = [.. _areas];
        _areas.Clear();
        Current = null;
        return link is not null && areas.Count > 0 ? (link, areas) : null;
    }

    public void Write(ObjectId id, (Tag Tag, List<Rectangle> Areas) link, double pageHeight, ObjectId page, int structParent)
    {
        var target = link.Tag.Link!;
        file.WriteDictionary(id, o =>
        {
            o.Name("Type", "Annot").Name("Subtype", "Link").Integer("F", 4).Numbers("Border", 0, 0, 0)
                .Numbers(
                    "Rect",
                    link.Areas.Min(a => a.Left),
                    pageHeight - link.Areas.Max(a => a.Bottom),
                    link.Areas.Max(a => a.Right),
                    pageHeight - link.Areas.Min(a => a.Top))
                .Text("Contents", target.Description).Reference("P", page).Integer("StructParent", structParent);
            if (link.Areas.Count > 1)
                WriteAreas(o, link.Areas, pageHeight);
            if (target.Uri is not null)
                o.Open("A").Name("Type", "Action").Name("S", "URI").Bytes("URI", Encoding.ASCII.GetBytes(target.Uri)).Close();
            else if (numbers.Find(target.Anchor!) is { } place)
                pages.WriteDestination(o.Key("Dest"), place);
        });
    }

    // A link over several lines is clicked on each of them: upper left, upper right, lower left, lower right.
    private static void WriteAreas(ObjectWriter o, List<Rectangle> areas, double pageHeight)
    {
        o.OpenArray("QuadPoints");
        foreach (var area in areas)
        {
            o.Number(area.Left).Number(pageHeight - area.Top).Number(area.Right).Number(pageHeight - area.Top)
                .Number(area.Left).Number(pageHeight - area.Bottom).Number(area.Right).Number(pageHeight - area.Bottom);
        }

        o.CloseArray();
    }
}
