namespace ChecklistGen.Reading.Markdown;

/// <summary>Marks of list items: <c>-</c>, <c>*</c>, <c>+</c>, <c>1.</c>, <c>1)</c>.</summary>
internal static class ListMark
{
    private const int MaxDigits = 9;

    /// <summary>The length of the mark that begins the line; 0 where none does.</summary>
    public static int Length(string text, PageLine line, ParagraphSplitter paragraph)
    {
        var content = line.Span.In(text);
        if (content.IsEmpty)
            return 0;
        // A row without outer pipes may begin like an item.
        if (paragraph.IsInTable && PipeRow.HasPipe(content))
            return 0;

        var length = 1;
        if (content[0] is not ('-' or '*' or '+'))
        {
            var digits = content[..Math.Min(content.Length, MaxDigits + 1)].IndexOfAnyExceptInRange('0', '9');
            if (digits is < 1 or > MaxDigits || content[digits] is not ('.' or ')'))
                return 0;
            // Within a paragraph only a list's first number begins a list: "… in\n2024. Then …" goes on.
            if (!paragraph.IsEmpty && content[..digits] is not "1")
                return 0;
            length = digits + 1;
        }
        else if (HeadingLine.IsThematicBreak(content))
        {
            return 0;
        }

        return content.Length == length || content[length] is ' ' or '\t' ? length : 0;
    }
}
