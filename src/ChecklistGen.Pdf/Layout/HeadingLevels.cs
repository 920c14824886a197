namespace ChecklistGen.Pdf.Layout;

/// <summary>
/// Headings as an accessible file must have them, whatever a template does: one of level 1, which comes first, and below
/// it none that skips a level (ISO 14289-1, 7.4.2). What looks the same stays the same.
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
