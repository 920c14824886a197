namespace ChecklistGen.Templates.Rendering;

/// <summary>Where a line of output comes from: the template that wrote its first non-blank character.</summary>
/// <param name="File">The template's path.</param>
/// <param name="Line">The line in that template, from 1.</param>
internal readonly record struct LineOrigin(string File, int Line);

/// <summary>
/// Tracks the origins of lines in all open outputs: the document's, and one for each text being captured or included. Such a
/// text is printed later, but its lines keep their origins.
/// </summary>
internal sealed class OutputOrigins
{
    private readonly List<LineTracker?> _trackers = [];
    private readonly Dictionary<string, IReadOnlyList<LineOrigin>> _ofTexts = new(ReferenceEqualityComparer.Instance);

    /// <summary>The origins of the document's lines.</summary>
    public IReadOnlyList<LineOrigin> Lines => _trackers is [{ } root, ..] ? root.Lines : [];

    /// <summary>Records text of a template: its lines come from consecutive lines.</summary>
    /// <param name="depth">The number of open outputs.</param>
    /// <param name="text">The text.</param>
    /// <param name="first">Where its first line comes from.</param>
    public void WriteOwn(int depth, ReadOnlySpan<char> text, LineOrigin first) => TrackerOf(depth).Write(text, first, advances: true);

    /// <summary>Records a printed value.</summary>
    /// <param name="depth">The number of open outputs.</param>
    /// <param name="text">The value's text.</param>
    /// <param name="origin">The statement that printed it; ignored for captured or included text.</param>
    public void WriteValue(int depth, string text, LineOrigin origin)
    {
        if (_ofTexts.TryGetValue(text, out var origins))
            TrackerOf(depth).Write(text, origins);
        else
            TrackerOf(depth).Write(text, origin, advances: false);
    }

    /// <summary>Writes to a separate output and remembers the origins of its lines.</summary>
    /// <param name="depth">The number of outputs open before and after.</param>
    /// <param name="write">Opens an output, writes, closes it, and returns the text.</param>
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

/// <summary>Tracks the origin of each line of one output.</summary>
internal sealed class LineTracker
{
    private readonly List<LineOrigin> _lines = [];
    private LineOrigin _last;
    private LineOrigin? _current;

    /// <summary>The origin of each line, the unfinished one included.</summary>
    public IReadOnlyList<LineOrigin> Lines => [.. _lines, _current ?? _last];

    /// <summary>Records a written text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="origin">Where its first line comes from.</param>
    /// <param name="advances">Whether the lines of the text come from consecutive lines, as in a template's own text.</param>
    public void Write(ReadOnlySpan<char> text, LineOrigin origin, bool advances)
    {
        for (var length = text.IndexOf('\n'); length >= 0; length = text.IndexOf('\n'))
        {
            WriteLine(text[..length], origin);
            text = text[(length + 1)..];
            if (advances)
                origin = origin with { Line = origin.Line + 1 };
        }

        WritePart(text, origin);
    }

    /// <summary>Records an included or captured text, whose lines have their origins.</summary>
    public void Write(ReadOnlySpan<char> text, IReadOnlyList<LineOrigin> origins)
    {
        var line = 0;
        for (var length = text.IndexOf('\n'); length >= 0; length = text.IndexOf('\n'))
        {
            WriteLine(text[..length], origins[Math.Min(line++, origins.Count - 1)]);
            text = text[(length + 1)..];
        }

        WritePart(text, origins[Math.Min(line, origins.Count - 1)]);
    }

    private void WriteLine(ReadOnlySpan<char> text, LineOrigin origin)
    {
        WritePart(text, origin);
        _lines.Add(_current ?? origin);
        _last = origin;
        _current = null;
    }

    private void WritePart(ReadOnlySpan<char> text, LineOrigin origin)
    {
        if (text.IsEmpty)
            return;
        _last = origin;
        if (_current is null && text.ContainsAnyExcept(' ', '\t', '\r'))
            _current = origin;
    }
}
