using ChecklistGen.Reading.Inlines;

namespace ChecklistGen.Reading.Html;

/// <summary>The blank lines of a page in Markdown, at which Markdown resumes after HTML that was never closed.</summary>
/// <param name="texts">Makes texts of characters.</param>
/// <param name="start">Where the HTML begins.</param>
internal sealed class BlankLines(PageTexts texts, int start)
{
    private readonly string _text = texts.Source.Text;
    private int _checkedTo = start;
    private int _seenTo = start;

    /// <summary>The start of the first blank line with text after it, between two offsets; null if there is none.</summary>
    /// <remarks>The offsets grow from call to call, and each line is examined once, however many tags it has.</remarks>
    public int? BeforeText(int from, int before)
    {
        from = Math.Max(from, _checkedTo);
        var unseen = Math.Max(from, _seenTo);
        _seenTo = Math.Max(unseen, before);
        if (_text.IndexOf('\n', unseen, _seenTo - unseen) < 0)
            return null;
        var between = TextSpan.FromBounds(from, Math.Max(from, before));
        _checkedTo = Math.Max(from, _text.LastIndexOf('\n', Math.Max(0, before - 1), Math.Max(0, before - from)));
        return FirstIn(between) is { } blank && !texts.IsBlank(TextSpan.FromBounds(blank, before)) ? blank : null;
    }

    /// <summary>The start of the first line that is blank or has only quote marks; null if there is none.</summary>
    public int? FirstIn(TextSpan span)
    {
        for (var at = span.Start; _text.IndexOf('\n', at, span.End - at) is var end and >= 0; at = end + 1)
        {
            if (at > span.Start && _text.AsSpan(at, end - at).TrimStart("> \t").IsWhiteSpace())
                return at;
        }

        return null;
    }
}
