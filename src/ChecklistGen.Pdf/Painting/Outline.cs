using ChecklistGen.Pdf.File;
using ChecklistGen.Pdf.Pages;

namespace ChecklistGen.Pdf.Painting;

/// <summary>The outline that readers show beside the pages: the headings below the title, or else the title alone (ISO 32000-1, 12.3.3).</summary>
internal sealed class Outline(PdfFile file, PageTree pages, string title)
{
    private readonly List<(HeadingMark Heading, HeadingPlace Place)> _headings = [];

    /// <summary>Takes note of the headings of a page.</summary>
    public void Add(Page page)
    {
        foreach (var heading in page.Headings)
            _headings.Add((heading, new HeadingPlace(page.Number, page.Setup.Height - heading.Top)));
    }

    public ObjectId Write()
    {
        var root = new Item(file.Allocate(), 0, "", null);
        var open = new Stack<Item>([root]);
        foreach (var (heading, place) in Shown())
        {
            while (open.Peek() != root && open.Peek().Level >= heading.Level)
                open.Pop();
            var item = new Item(file.Allocate(), heading.Level, heading.Text, place);
            open.Peek().Kids.Add(item);
            open.Push(item);
        }

        file.WriteDictionary(root.Id, o => WriteKids(o.Name("Type", "Outlines"), root));
        WriteItems(root);
        return root.Id;
    }

    private List<(HeadingMark Heading, HeadingPlace Place)> Shown()
    {
        var below = _headings.FindAll(h => h.Heading.Level > 1);
        if (below.Count > 0 || _headings.Count > 0)
            return below.Count > 0 ? below : _headings;
        return [(new HeadingMark(1, title, "", 0), new HeadingPlace(1, 0))];
    }

    private void WriteItems(Item parent)
    {
        for (var i = 0; i < parent.Kids.Count; i++)
        {
            var item = parent.Kids[i];
            file.WriteDictionary(item.Id, o =>
            {
                o.Text("Title", item.Title).Reference("Parent", parent.Id);
                if (i > 0)
                    o.Reference("Prev", parent.Kids[i - 1].Id);
                if (i < parent.Kids.Count - 1)
                    o.Reference("Next", parent.Kids[i + 1].Id);
                pages.WriteDestination(o.Key("Dest"), item.Place!);
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

    private sealed record Item(ObjectId Id, int Level, string Title, HeadingPlace? Place)
    {
        public List<Item> Kids { get; } = [];

        /// <summary>How many items are below it, all of them open.</summary>
        public int Count => Kids.Sum(k => 1 + k.Count);
    }
}
