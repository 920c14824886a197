using ChecklistGen.Documents;

namespace ChecklistGen.Pdf.Pages;

/// <summary>What a pass of layout finds out for the next: how many pages there are, and where headings are.</summary>
internal sealed class PageNumbers
{
    private readonly Dictionary<string, HeadingPlace> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<PageNumber, int> _pagesOfNumbers = new(ReferenceEqualityComparer.Instance);
    private int _count;

    /// <summary>How many pages there are; 0 before the first pass.</summary>
    public int Count
    {
        get
        {
            WereAsked = true;
            return _count;
        }
    }

    /// <summary>Whether anything that could move lines depends on these numbers.</summary>
    public bool WereAsked { get; private set; }

    /// <summary>Where a heading stands; null where there is none of that name, or before the first pass.</summary>
    public HeadingPlace? Find(string anchor) => _places.GetValueOrDefault(anchor);

    /// <summary>The pages on which headings are, by their anchors.</summary>
    public IReadOnlyDictionary<string, int> PagesOfHeadings => _places.ToDictionary(p => p.Key, p => p.Value.Page, StringComparer.Ordinal);

    /// <summary>The page on which a page number in the text is.</summary>
    public int PageOf(PageNumber node)
    {
        WereAsked = true;
        return _pagesOfNumbers.GetValueOrDefault(node);
    }

    /// <summary>Records a page.</summary>
    public void Note(Page page)
    {
        _count = page.Number;
        foreach (var heading in page.Headings)
            _places.TryAdd(heading.Anchor, new HeadingPlace(page.Number, page.Setup.Height - heading.Top));
        foreach (var box in page.Boxes)
        {
            if (box.Node is PageNumber number)
                _pagesOfNumbers[number] = page.Number;
        }
    }

    /// <summary>Whether another pass came to the same numbers.</summary>
    public bool Agrees(PageNumbers other) =>
        _count == other._count
        && _places.All(p => other._places.TryGetValue(p.Key, out var place) && place == p.Value)
        && _pagesOfNumbers.All(p => other._pagesOfNumbers.GetValueOrDefault(p.Key) == p.Value);
}
