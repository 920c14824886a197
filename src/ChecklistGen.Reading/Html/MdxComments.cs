using ChecklistGen.Reading.Inlines;

namespace ChecklistGen.Reading.Html;

/// <summary>The comments of MDX between a table's cells, whose tags are not read.</summary>
/// <param name="text">The page.</param>
/// <param name="start">Where the HTML begins.</param>
/// <param name="findings">Takes comments that are never closed, or end within a tag.</param>
internal sealed class MdxComments(string text, int start, HtmlFindings findings)
{
    private int _seenTo = start;
    private int _end = start;

    /// <summary>The comments that begin between the last tag and this one, the last of which may go on beyond it.</summary>
    public IEnumerable<TextSpan> Before(TextSpan tag)
    {
        var from = Math.Max(_seenTo, _end);
        while (from < tag.Start && MdxComment.FirstIn(text, from, tag.Start) is { } opening)
        {
            from = opening.End;
            if (MdxComment.EndOf(text, opening, text.Length) is { } end)
                yield return TextSpan.FromBounds(opening.Start, _end = from = end);
            else
                findings.ReportUnclosedComment(opening);
        }
    }

    /// <summary>Whether a tag is in a comment.</summary>
    public bool Hold(TextSpan tag)
    {
        _seenTo = tag.End;
        if (tag.Start >= _end)
            return false;
        if (tag.End > _end)
            findings.ReportUnread(tag.Start, "this tag in a comment ends outside of it: what is between is not read");
        return true;
    }
}
