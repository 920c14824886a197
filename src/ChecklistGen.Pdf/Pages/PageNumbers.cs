using ChecklistGen.Documents;

namespace ChecklistGen.Pdf.Pages;

/// <summary>What a pass of layout finds out for the next: how many pages there are, and where headings are.</summary>
internal sealed class PageNumbers
{
    // Of the height of an upright page.
    private const double LeastFilled = 0.45;

    private readonly Dictionary<string, HeadingPlace> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<PageNumber, int> _pagesOfNumbers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<int, int> _pagesOfParts = [];
    private readonly HashSet<int> _wastefulParts = [];
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

    /// <summary>The parts of the document that run on to a page which is nearly empty.</summary>
    public IReadOnlySet<int> WastefulParts => _wastefulParts;

    /// <summary>How many pages a part has.</summary>
    public int PagesOf(int part) => _pagesOfParts.GetValueOrDefault(part);

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
    /// <param name="page">The page.</param>
    /// <param name="part">The part of the document that it shows.</param>
    public void Note(Page page, int part)
    {
        _count = page.Number;
        var before = PagesOf(part);
        _pagesOfParts[part] = before + 1;
        if (before > 0 && page.Bottom - page.Setup.MarginTop < LeastFilled * Math.Max(page.Setup.TextHeight, page.Setup.TextWidth))
            _wastefulParts.Add(part);
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
