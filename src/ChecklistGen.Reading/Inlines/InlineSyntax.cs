namespace ChecklistGen.Reading.Inlines;

/// <summary>How a format writes what stands out within its texts.</summary>
/// <param name="Plain">Characters of the page as plain text.</param>
/// <param name="Lines">The lines of a paragraph: markup may begin on one and end on another.</param>
internal sealed record InlineSyntax(Func<string, InlineText> Plain, Func<string[], InlineText[]> Lines)
{
    public static InlineSyntax Markdown { get; } = new(PlainMarkdown.Of, lines => InlineFlattener.Lines(lines, isHtml: false));

    public static InlineSyntax Html { get; } = new(PlainHtml.Of, lines => InlineFlattener.Lines(lines, isHtml: true));

    /// <summary>A text that is what it looks like.</summary>
    public static InlineSyntax Verbatim { get; } = new(VerbatimText.Of, lines => Array.ConvertAll(lines, VerbatimText.Of));
}
