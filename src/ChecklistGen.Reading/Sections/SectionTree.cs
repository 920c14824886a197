using System.Collections.Immutable;
using System.Globalization;
using ChecklistGen.Pages;
using ChecklistGen.Raci;
using ChecklistGen.Text;

namespace ChecklistGen.Reading.Sections;

/// <summary>Builds the sections of a matrix from a page's headings: their nesting and numbers.</summary>
internal sealed class SectionTree
{
    private readonly List<SectionNode> _nodes = [];
    private readonly List<SectionNode> _open = [];
    private readonly Dictionary<PageHeading, SectionNode> _ofHeadings = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _printed = new(StringComparer.Ordinal);

    /// <summary>The headings of a page, the title apart, in its order.</summary>
    public ImmutableArray<OutlineEntry> Outline =>
        [.. _nodes.Where(n => n is { IsTitle: false, Level: > 0 }).Select(n => new OutlineEntry(n.Level, n.Number, n.Title, n.HasTable, n.HasUnread, n.Location))];

    /// <summary>The heading that is the page's title; null where none is.</summary>
    public PageHeading? TitleHeading { get; private set; }

    /// <summary>The tree of a page's headings.</summary>
    /// <param name="page">The page.</param>
    /// <param name="title">The title that the front matter gives it; null when it gives none.</param>
    public static SectionTree Of(Page page, string? title)
    {
        var tree = new SectionTree();
        var headings = page.Blocks.OfType<PageHeading>()
            .Select(h => (Heading: h, Parsed: HeadingNumber.Parse(h.Content.Text)))
            .Where(h => h.Parsed.Title.Length > 0)
            .ToList();
        var restarts = Restarts(headings);
        var pageTitle = tree.TitleHeading = TitleAmong(headings, title);
        foreach (var (heading, parsed) in headings)
        {
            var node = new SectionNode
            {
                Level = heading.Level,
                Number = parsed.Number,
                Title = parsed.Title,
                Location = heading.Location,
                IsTitle = heading == pageTitle,
            };
            tree.Add(node, restarts);
            tree._ofHeadings.Add(heading, node);
        }

        return tree;
    }

    /// <summary>The node of a heading; null for one without a text.</summary>
    public SectionNode? Find(PageHeading heading) => _ofHeadings.GetValueOrDefault(heading);

    /// <summary>Adds a section for tables without a heading above them, before all others.</summary>
    public SectionNode AddUntitled(string title, Location location)
    {
        var node = new SectionNode { Level = 0, Number = null, Title = title, Location = location };
        _nodes.Insert(0, node);
        return node;
    }

    /// <summary>Makes the sections, in the page's order, of all headings on the way to a table.</summary>
    public ImmutableArray<Section> Build()
    {
        foreach (var node in _nodes.Where(n => n.HasOwnTable))
        {
            for (var around = node; around is { HasTable: false }; around = around.Parent)
                around.HasTable = true;
        }

        var children = new Dictionary<string, int>(StringComparer.Ordinal);
        var sections = ImmutableArray.CreateBuilder<Section>();
        foreach (var node in _nodes.Where(n => n.HasTable && !n.IsTransparent))
        {
            var parent = node.Parent;
            while (parent is { IsTransparent: true })
                parent = parent.Parent;
            var prefix = parent?.Section is { } around ? around.Number + "." : "";
            var place = children[prefix] = children.GetValueOrDefault(prefix) + 1;
            node.Section = new Section(node.Number ?? Ordinal(prefix, place), node.Title, parent?.Section, node.Location)
            {
                IsNumbered = node.Number is not null,
                Notes = [.. node.Notes],
            };
            sections.Add(node.Section);
        }

        return sections.ToImmutable();
    }

    // The place among its siblings, unless the page prints that number elsewhere.
    private string Ordinal(string prefix, int place)
    {
        string number;
        do
        {
            number = string.Create(CultureInfo.InvariantCulture, $"{prefix}{place++}");
        }
        while (!_printed.Add(number));

        return number;
    }

    private void Add(SectionNode node, bool restarts)
    {
        node.Parent = node.Number is null ? CloseTo(node.Level) : ParentOfNumbered(node, restarts);
        _nodes.Add(node);
        if (node.Number is not null)
            _printed.Add(node.Number);
        if (!node.IsTitle)
            _open.Add(node);
    }

    // The number says where a heading belongs, whatever its level; the level says it where no number around it fits.
    private SectionNode? ParentOfNumbered(SectionNode node, bool restarts)
    {
        var around = _open.FindLastIndex(o => o.Number is { } number && node.Number!.StartsWith(number + ".", StringComparison.Ordinal));
        if (around >= 0)
        {
            _open.RemoveRange(around + 1, _open.Count - around - 1);
            return _open[around];
        }

        var parent = CloseTo(node.Level);
        var isMisnumbered = parent?.Number is not null && HeadingNumber.DepthOf(node.Number!) > 1;
        return isMisnumbered || (restarts && parent?.Number is null) ? parent : null;
    }

    private SectionNode? CloseTo(int level)
    {
        while (_open.Count > 0 && _open[^1].Level >= level)
            _open.RemoveAt(_open.Count - 1);
        return _open.Count > 0 ? _open[^1] : null;
    }

    // Whether the numbering restarts under several unnumbered headings: then each is a part of the page, while a
    // single one before "1." ("Objective") is only a sibling.
    private static bool Restarts(List<(PageHeading Heading, HeadingNumber Parsed)> headings)
    {
        var first = new Dictionary<string, PageHeading?>(StringComparer.Ordinal);
        var open = new Stack<PageHeading>();
        foreach (var (heading, parsed) in headings)
        {
            while (open.TryPeek(out var last) && last.Level >= heading.Level)
                open.Pop();
            if (parsed.Number is null)
            {
                open.Push(heading);
                continue;
            }

            var isAgain = HeadingNumber.DepthOf(parsed.Number) == 1
                && open.TryPeek(out var around)
                && !first.TryAdd(parsed.Number, around)
                && first[parsed.Number] != around;
            if (isAgain)
                return true;
        }

        return false;
    }

    // The first level-1 heading, unless it is numbered or, beside others of its level, says something else than the title.
    private static PageHeading? TitleAmong(List<(PageHeading Heading, HeadingNumber Parsed)> headings, string? title)
    {
        var top = headings.Where(h => h.Heading.Level == 1).ToList();
        if (top.Count == 0 || top[0].Parsed.Number is not null)
            return null;
        var isOnly = top.Count == 1 && headings[0] == top[0];
        var repeatsTitle = title is null || PlainText.Normalise(title) == PlainText.Normalise(top[0].Parsed.Title);
        return isOnly || repeatsTitle ? top[0].Heading : null;
    }
}
