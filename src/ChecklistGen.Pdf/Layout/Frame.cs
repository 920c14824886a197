namespace ChecklistGen.Pdf.Layout;

/// <summary>Something around blocks that goes on over page breaks, such as the box of a callout.</summary>
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
