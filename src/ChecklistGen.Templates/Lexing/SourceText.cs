namespace ChecklistGen.Templates.Lexing;

/// <summary>The text of one template and the name that messages give it; turns offsets into lines and columns.</summary>
internal sealed class SourceText(string name, string text)
{
    private int[]? _lineStarts;

    public string Name { get; } = name;

    public string Text { get; } = text;

    /// <summary>Line and column of an offset, both from 1; a column is a UTF-16 unit, a tab counts as one.</summary>
    public (int Line, int Column) Position(int offset)
    {
        var starts = LineStarts;
        var line = Array.BinarySearch(starts, offset);
        if (line < 0)
            line = ~line - 1;
        return (line + 1, offset - starts[line] + 1);
    }

    /// <summary>The text of a line, counted from 1, without its line end.</summary>
    public string Line(int line)
    {
        var start = LineStarts[line - 1];
        var end = line < LineStarts.Length ? LineStarts[line] : Text.Length;
        return Text[start..end].TrimEnd('\r', '\n');
    }

    // Only errors and source maps ask for lines: most templates never pay for this.
    private int[] LineStarts
    {
        get
        {
            if (_lineStarts is not null)
                return _lineStarts;
            var starts = new List<int> { 0 };
            for (var i = Text.IndexOf('\n'); i >= 0; i = Text.IndexOf('\n', i + 1))
                starts.Add(i + 1);
            return _lineStarts = [.. starts];
        }
    }
}
