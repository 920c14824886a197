namespace ChecklistGen.Templates.Rendering;

/// <summary>
/// The origins of the lines of all outputs that are open at a time: the document's own, and one for each text that is captured or
/// included. What was captured or included is printed later, and its lines still come from where they were written.
/// </summary>
internal sealed class OutputOrigins
{
    private readonly List<LineTracker?> _trackers = [];
    private readonly Dictionary<string, IReadOnlyList<LineOrigin>> _ofTexts = new(ReferenceEqualityComparer.Instance);

    /// <summary>The origins of the document's lines.</summary>
    public IReadOnlyList<LineOrigin> Lines => _trackers is [{ } root, ..] ? root.Lines : [];

    /// <summary>Notes that a template's own text was written: each of its lines comes from the next line.</summary>
    /// <param name="depth">How many outputs are open.</param>
    /// <param name="text">The text.</param>
    /// <param name="first">Where its first line comes from.</param>
    public void WriteOwn(int depth, ReadOnlySpan<char> text, LineOrigin first) => TrackerOf(depth).Write(text, first, advances: true);

    /// <summary>Notes that a value was written.</summary>
    /// <param name="depth">How many outputs are open.</param>
    /// <param name="text">The value's text.</param>
    /// <param name="origin">The statement that wrote it; what was captured or included knows better.</param>
    public void WriteValue(int depth, string text, LineOrigin origin)
    {
        if (_ofTexts.TryGetValue(text, out var origins))
            TrackerOf(depth).Write(text, origins);
        else
            TrackerOf(depth).Write(text, origin, advances: false);
    }

    /// <summary>Runs what writes into an output of its own, and remembers where the lines of its text come from.</summary>
    /// <param name="depth">How many outputs are open before and after.</param>
    /// <param name="write">Opens an output, writes, closes it, and gives the text.</param>
    public string? Detour(int depth, Func<string?> write)
    {
        Forget(depth + 1);
        var text = write();
        if (text is { Length: > 0 } && depth < _trackers.Count && _trackers[depth] is { } tracker)
            _ofTexts[text] = tracker.Lines;
        Forget(depth + 1);
        return text;
    }

    private void Forget(int depth)
    {
        if (depth <= _trackers.Count)
            _trackers[depth - 1] = null;
    }

    private LineTracker TrackerOf(int depth)
    {
        while (_trackers.Count < depth)
            _trackers.Add(null);
        return _trackers[depth - 1] ??= new LineTracker();
    }
}
