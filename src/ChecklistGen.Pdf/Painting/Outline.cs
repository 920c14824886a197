using ChecklistGen.Pdf.File;
using ChecklistGen.Pdf.Pages;
using ChecklistGen.Pdf.Tagging;

namespace ChecklistGen.Pdf.Painting;

/// <summary>
/// The outline that viewers show beside the pages: the headings below the title, or else the title alone (ISO 32000-1, 12.3.3).
/// Each item names its heading in the structure, which says what language the title is in. A language escape in the title
/// itself (ISO 32000-1, 14.9.2.2) would say so, too, but poppler, and with it Evince and Okular, shows the escape as letters.
/// </summary>
internal sealed class Outline(PdfFile file, PageTree pages, StructureTree tree, string title)
{
    private readonly List<Entry> _headings = [];

    /// <summary>Adds the headings of a page.</summary>
    public void Add(Page page)
    {
        foreach (var heading in page.Headings)
            _headings.Add(new Entry(heading, new HeadingPlace(page.Number, page.Setup.Height - heading.Top), tree.ElementOf(heading.Tag!)));
    }

    public ObjectId Write()
    {
        var root = new Item(file.Allocate(), 0, null);
        var open = new Stack<Item>([root]);
        foreach (var entry in Shown())
        {
            while (open.Peek() != root && open.Peek().Level >= entry.Heading.Level)
                open.Pop();
            var item = new Item(file.Allocate(), entry.Heading.Level, entry);
            open.Peek().Kids.Add(item);
            open.Push(item);
        }

        file.WriteDictionary(root.Id, o => WriteKids(o.Name("Type", "Outlines"), root));
        WriteItems(root);
        return root.Id;
    }

    private List<Entry> Shown()
    {
        var below = _headings.FindAll(h => h.Heading.Level > 1);
        if (below.Count > 0 || _headings.Count > 0)
            return below.Count > 0 ? below : _headings;
        return [new Entry(new HeadingMark(1, title, "", 0, Tag: null), new HeadingPlace(1, 0), Element: null)];
    }

    private void WriteItems(Item parent)
    {
        for (var i = 0; i < parent.Kids.Count; i++)
        {
            var item = parent.Kids[i];
            var (heading, place, element) = item.Entry!;
            file.WriteDictionary(item.Id, o =>
            {
                o.Text("Title", heading.Text).Reference("Parent", parent.Id);
                if (i > 0)
                    o.Reference("Prev", parent.Kids[i - 1].Id);
                if (i < parent.Kids.Count - 1)
                    o.Reference("Next", parent.Kids[i + 1].Id);
                pages.WriteDestination(o.Key("Dest"), place);
                if (element is not null)
                    o.Reference("SE", element);
                WriteKids(o, item);
            });
            WriteItems(item);
        }
    }

    private static void WriteKids(ObjectWriter o, Item item)
    {
        if (item.Kids.Count > 0)
            o.Reference("First", item.Kids[0].Id).Reference("Last", item.Kids[^1].Id).Integer("Count", item.Count);
    }

    /// <summary>What an item shows, where it leads, and what it is in the structure.</summary>
    private sealed record Entry(HeadingMark Heading, HeadingPlace Place, ObjectId? Element);

    private sealed record Item(ObjectId Id, int Level, Entry? Entry)
    {
        public List<Item> Kids { get; } = [];

        /// <summary>How many items are below it, all of them open.</summary>
        public int Count => Kids.Sum(k => 1 + k.Count);
    }
}
