using ChecklistGen.Word.Writing.Styles;

namespace ChecklistGen.Word.Writing.Content;

/// <summary>What comes between blocks and belongs to none: distances, page breaks, and the paragraphs that Word asks for.</summary>
internal sealed class BlockFlow(WordContext word)
{
    private const string Table = "(a table)";

    private double _space;
    private string _last = "";
    private bool _keepsNext;
    private bool _isAtTop = true;
    private bool _isPageBroken;

    /// <summary>Begins a new page with whatever comes next.</summary>
    public void BreakPage() => _isPageBroken = true;

    /// <summary>Call after a table: Word knows no distance below one, so the next paragraph keeps it.</summary>
    /// <param name="keepsNext">Whether its last row stays with what follows; between two tables that takes a paragraph that does so, too.</param>
    public void EndTable(bool keepsNext)
    {
        _space = word.Theme.Table.SpaceAfter;
        _last = Table;
        _keepsNext = keepsNext;
    }

    /// <summary>Call after a call-out or a block of code.</summary>
    /// <param name="style">The style whose paragraphs share a box.</param>
    public void EndBox(string style)
    {
        _space = 2 * word.Theme.Styles.Body.SpaceAfter;
        _last = style;
    }

    /// <summary>Call after a list that is in no other: its items are closer than paragraphs.</summary>
    public void EndList() => _space = word.Theme.Styles.Body.SpaceAfter;

    /// <summary>Call where a section ends: the next begins at the top of a page.</summary>
    public void BeginSection()
    {
        Clear();
        _isAtTop = true;
    }

    /// <summary>Call before a table: Word takes two tables without a paragraph between them for one, and none begins a page by itself.</summary>
    public void BeginTable()
    {
        if (_last == Table || _isPageBroken)
            Separator();
    }

    /// <summary>Call before a call-out or a block of code: after one of the same style it would join its box.</summary>
    public void BeginBox(string style)
    {
        if (_last == style)
            Separator();
    }

    /// <summary>Ends the document's text: Word wants a paragraph last, which must not need a page of its own.</summary>
    public void End()
    {
        _isPageBroken = false;
        _space = 0;
        if (_last == Table)
            Separator();
    }

    /// <summary>Returns what the paragraph that begins now must take care of.</summary>
    /// <param name="own">The distance that its style keeps above it, in points.</param>
    /// <returns>Whether it begins a page, and the distance to keep above it where that isn't its own.</returns>
    public (bool PageBreak, double? SpaceBefore) Take(double own)
    {
        var taken = (_isPageBroken, SpaceBefore(own));
        Clear();
        return taken;
    }

    private double? SpaceBefore(double own)
    {
        // Nothing is free above the first line of a page; only where Word breaks pages itself does it know that.
        if (_isAtTop || _isPageBroken)
            return own > 0 ? 0 : null;
        // Of two distances the larger counts, as between any two paragraphs in Word.
        return _space > own ? _space : null;
    }

    private void Separator() => word.Paragraphs.Write(StyleNames.Separator, [], keepNext: _keepsNext);

    private void Clear()
    {
        _space = 0;
        _last = "";
        _keepsNext = false;
        _isAtTop = false;
        _isPageBroken = false;
    }
}
