using ChecklistGen.Documents.Theming;
using ChecklistGen.Pdf.Pages;

namespace ChecklistGen.Pdf.Layout;

/// <summary>
/// Where the next block goes: fills pages from top to bottom and passes each on when it is full, so that only one is in
/// memory. All measures are in points. A page begins with the first thing on it, so there are no empty ones.
/// </summary>
/// <param name="setup">The paper to begin with.</param>
/// <param name="finished">Takes each page.</param>
internal sealed class Flow(PageSetup setup, Action<Page> finished)
{
    // Sums of line heights differ in their last digits; a hundredth of a point is invisible.
    private const double Tolerance = 0.01;

    private readonly List<Frame> _frames = [];
    private PageSetup _paper = setup;
    private Page? _page;
    private double _top;
    private double _space;
    private bool _isAtTop = true;
    private double _paddingTop; // of all frames
    private double _paddingBottom;
    private int _finished; // pages

    /// <summary>The paper of the next page.</summary>
    public PageSetup Paper => _paper;

    /// <summary>The page that is being filled.</summary>
    public Page Page => _page ?? Begin();

    /// <summary>Where on the page the next thing goes.</summary>
    public double Top => _isAtTop ? (_page is null ? PageTop : _top) : _top + _space;

    /// <summary>What is left of the page.</summary>
    public double Remaining => PageBottom - Top;

    /// <summary>What a fresh page holds.</summary>
    public double Capacity => PageBottom - PageTop;

    /// <summary>Whether nothing stands on the page yet.</summary>
    public bool IsAtTop => _isAtTop;

    /// <summary>Whether no frame is open.</summary>
    public bool IsUnframed => _frames.Count == 0;

    private double PageTop => _paper.MarginTop + _paddingTop;

    private double PageBottom => _paper.Height - _paper.MarginBottom - _paddingBottom;

    /// <summary>Whether a height is left on the page.</summary>
    public bool Fits(double height) => height <= Remaining + Tolerance;

    /// <summary>Whether a fresh page holds a height.</summary>
    public bool FitsPage(double height) => height <= Capacity + Tolerance;

    /// <summary>Leaves room before the next thing, unless it stands at the top of a page.</summary>
    public void Skip(double space) => _space += space;

    /// <summary>Begins a new page where a height is not left on this one.</summary>
    public void Need(double height)
    {
        if (!Fits(height) && !_isAtTop)
            Break();
    }

    /// <summary>Takes a height of the page, and returns its upper edge.</summary>
    public double Take(double height)
    {
        var top = Settle();
        foreach (var frame in _frames)
            frame.HasContent = true;
        _isAtTop = false;
        _top = top + height;
        return top;
    }

    /// <summary>Fixes where the next thing goes, so that something can stand beside it.</summary>
    public double Settle()
    {
        _ = Page;
        _top = Top;
        _space = 0;
        return _top;
    }

    /// <summary>What follows begins on a new page.</summary>
    public void Break()
    {
        _space = 0;
        if (!_isAtTop)
            HandOver();
    }

    /// <summary>What follows stands on other paper, and so on a new page.</summary>
    public void Turn(PageSetup paper)
    {
        Break();
        _page = null;
        _paper = paper;
    }

    /// <summary>Begins a frame around what follows.</summary>
    public void Open(Frame frame)
    {
        frame.IsTight = _paddingTop + _paddingBottom > _paper.TextHeight / 6;
        var top = Settle();
        frame.Begin(Page, top);
        _top = top + frame.PaddingTop;
        _frames.Add(frame);
        _paddingTop += frame.PaddingTop;
        _paddingBottom += frame.PaddingBottom;
    }

    /// <summary>Ends the innermost frame.</summary>
    public void Close()
    {
        var frame = _frames[^1];
        _frames.RemoveAt(_frames.Count - 1);
        _paddingTop -= frame.PaddingTop;
        _paddingBottom -= frame.PaddingBottom;
        _space = 0;
        if (_page is null)
            return;
        _top += frame.PaddingBottom;
        frame.End(_page, _top);
    }

    /// <summary>Passes the last page on; a document without content has one empty page.</summary>
    public void Finish()
    {
        if (!_isAtTop || _finished == 0)
            HandOver();
    }

    private void HandOver()
    {
        var page = Page;
        var bottom = _top;
        for (var i = _frames.Count - 1; i >= 0; i--)
            _frames[i].End(page, bottom += _frames[i].PaddingBottom);
        page.Bottom = bottom;
        finished(page);
        _finished++;
        _page = null;
        _isAtTop = true;
    }

    private Page Begin()
    {
        _page = new Page(_paper, _finished + 1);
        _top = _paper.MarginTop;
        foreach (var frame in _frames)
        {
            frame.Begin(_page, _top);
            _top += frame.PaddingTop;
        }

        return _page;
    }
}

/// <summary>Something around blocks that continues over page breaks, such as the box of a callout.</summary>
/// <param name="paddingTop">Free between its upper edge and its content, on each page.</param>
/// <param name="paddingBottom">Free below its content, on each page.</param>
/// <param name="draw">Puts the part on one page, from top to bottom, into the page's backdrop at the index.</param>
internal sealed class Frame(double paddingTop, double paddingBottom, Action<Page, double, double, int> draw)
{
    private int _backdropIndex;

    public double PaddingTop => IsTight ? 0 : paddingTop;

    public double PaddingBottom => IsTight ? 0 : paddingBottom;

    /// <summary>Whether it keeps nothing free, because frames around it do so already.</summary>
    public bool IsTight { get; set; }

    /// <summary>Where it begins on the page.</summary>
    public double Top { get; private set; }

    /// <summary>Whether something stands in it on the page.</summary>
    public bool HasContent { get; set; }

    public void Begin(Page page, double top)
    {
        Top = top;
        HasContent = false;
        _backdropIndex = page.Backdrop.Count;
    }

    public void End(Page page, double bottom)
    {
        if (HasContent)
            draw(page, Top, bottom, _backdropIndex);
    }
}
