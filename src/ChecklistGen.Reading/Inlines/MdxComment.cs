namespace ChecklistGen.Reading.Inlines;

/// <summary>Comments of MDX: <c>{/* … */}</c>, perhaps with blanks inside the braces.</summary>
/// <remarks>
/// One in which another begins counts as never closed, although MDX ends it with the other: what follows it must not be lost.
/// All searches end at the next comment, so that reading a page takes linear time.
/// </remarks>
internal static class MdxComment
{
    private const string Opening = "/*";
    private const string Closing = "*/";

    /// <summary>The first start of a comment, as far as its <c>/*</c>; null where none begins.</summary>
    public static TextSpan? FirstIn(string text, int start, int end)
    {
        for (var at = start; text.AsSpan(at, end - at).IndexOf(Opening) is var found and >= 0; at += found + Opening.Length)
        {
            var brace = start + text.AsSpan(start, at + found - start).TrimEnd(" \t").Length - 1;
            if (brace >= start && text[brace] == '{')
                return TextSpan.FromBounds(brace, at + found + Opening.Length);
        }

        return null;
    }

    /// <summary>The offset after the comment that begins with a brace; null where none begins there, or it is never closed.</summary>
    public static int? EndOf(string text, int brace)
    {
        var rest = text.AsSpan(brace + 1);
        var blanks = rest.Length - rest.TrimStart(" \t").Length;
        return rest[blanks..].StartsWith(Opening) ? EndOf(text, new TextSpan(brace, 1 + blanks + Opening.Length), text.Length) : null;
    }

    /// <summary>The offset after the comment with this start; null where it is never closed.</summary>
    public static int? EndOf(string text, TextSpan opening, int end)
    {
        var before = FirstIn(text, opening.End, end)?.Start ?? end;
        for (var at = opening.End; text.AsSpan(at, before - at).IndexOf(Closing) is var found and >= 0; at += found + 1)
        {
            var rest = text.AsSpan(at + found + Closing.Length, before - at - found - Closing.Length);
            var blanks = rest.Length - rest.TrimStart(" \t").Length;
            if (blanks < rest.Length && rest[blanks] == '}')
                return before - rest.Length + blanks + 1;
        }

        return null;
    }
}

/// <summary>Finds the comments of a page's lines. A line is searched once, however often its rest is asked about.</summary>
internal sealed class MdxCommentSearch(string text)
{
    private int _start;
    private int _end = -1;
    private TextSpan? _found;
    private int _backticks; // from the start to what was found

    /// <summary>The first start of a comment that is not in code; null where none begins.</summary>
    /// <param name="start">The start of a line, or of its rest.</param>
    /// <param name="end">The end of the line.</param>
    public TextSpan? FirstIn(int start, int end)
    {
        if (end != _end || start < _start || _found?.Start < start)
        {
            _found = MdxComment.FirstIn(text, start, end);
            _backticks = _found is { } found ? BackticksIn(start, found.Start) : 0;
        }
        else if (_found is not null)
        {
            _backticks -= BackticksIn(_start, start);
        }

        (_start, _end) = (start, end);
        return _backticks % 2 == 0 ? _found : null;
    }

    private int BackticksIn(int start, int end) => text.AsSpan(start, end - start).Count('`');
}
