using ChecklistGen.Documents.Theming;
using ChecklistGen.Pdf.File;
using ChecklistGen.Pdf.Pages;

namespace ChecklistGen.Pdf.Painting;

/// <summary>The pages of a file (ISO 32000-1, 7.7.3). A page's number in the file may be asked for before it is written.</summary>
internal sealed class PageTree(PdfFile file, ObjectId resources)
{
    // So that a link shows the heading with a little room above it.
    private const double RoomAbove = 4;

    private readonly List<ObjectId> _pages = [];

    /// <summary>The root of the tree, for the catalog.</summary>
    public ObjectId Root { get; } = file.Allocate();

    /// <summary>How many pages there are.</summary>
    public int Count => _pages.Count;

    /// <summary>A page by its number, from 1.</summary>
    public ObjectId Page(int number)
    {
        while (_pages.Count < number)
            _pages.Add(file.Allocate());
        return _pages[number - 1];
    }

    public void Write(int number, PageSetup paper, ObjectId content, int structParents, IReadOnlyCollection<ObjectId> annotations) => file.WriteDictionary(Page(number), o =>
    {
        o.Name("Type", "Page").Reference("Parent", Root).Numbers("MediaBox", 0, 0, paper.Width, paper.Height)
            .Reference("Resources", resources).Reference("Contents", content).Integer("StructParents", structParents).Name("Tabs", "S");
        if (annotations.Count > 0)
            o.References("Annots", annotations);
    });

    /// <summary>Writes where on which page a heading stands.</summary>
    public void WriteDestination(ObjectWriter o, HeadingPlace place) =>
        o.OpenArray().Reference(Page(place.Page)).Name("XYZ").Integer(0).Number(place.Y + RoomAbove).Null().CloseArray();

    /// <summary>Writes the root, when all pages are written.</summary>
    public void Finish() => file.WriteDictionary(Root, o =>
        o.Name("Type", "Pages").Integer("Count", _pages.Count).References("Kids", _pages));
}
