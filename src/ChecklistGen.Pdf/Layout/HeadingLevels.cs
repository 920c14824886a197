namespace ChecklistGen.Pdf.Layout;

/// <summary>
/// The levels of headings in the structure tree, whatever the template has: one of level 1, which is the first, and below
/// it none that skips a level (ISO 14289-1, 7.4.2). The looks of headings do not change.
/// </summary>
internal sealed class HeadingLevels
{
    private const int Deepest = 6;

    private readonly Stack<int> _open = []; // levels as written, of the headings that the next one may be under
    private bool _hasTitle;

    /// <summary>The level at which the next heading stands in the structure.</summary>
    /// <param name="level">Its level as written.</param>
    public int Next(int level)
    {
        if (!_hasTitle)
        {
            _hasTitle = true;
            return 1;
        }

        while (_open.TryPeek(out var above) && above >= level)
            _open.Pop();
        _open.Push(level);
        return Math.Min(_open.Count + 1, Deepest);
    }
}
