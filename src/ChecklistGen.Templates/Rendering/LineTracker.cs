namespace ChecklistGen.Templates.Rendering;

/// <summary>Where a line of output comes from: the template that wrote its first character that is not a space.</summary>
/// <param name="File">The template's path.</param>
/// <param name="Line">The line in that template, from 1.</param>
internal readonly record struct LineOrigin(string File, int Line);

/// <summary>Keeps the origin of each line of one output while it is written.</summary>
internal sealed class LineTracker
{
    private readonly List<LineOrigin> _lines = [];
    private LineOrigin _last;
    private LineOrigin? _current;

    /// <summary>The origin of each line, the unfinished one included.</summary>
    public IReadOnlyList<LineOrigin> Lines => [.. _lines, _current ?? _last];

    /// <summary>Notes that a text was written.</summary>
    /// <param name="text">The text.</param>
    /// <param name="origin">Where its first line comes from.</param>
    /// <param name="advances">Whether each further line of the text comes from the next line, as a template's own text does.</param>
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

    /// <summary>Notes that a text was written whose lines were written elsewhere before: what is included or captured.</summary>
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
