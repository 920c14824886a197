using System.Collections.Immutable;
using ChecklistGen.Documents;
using ChecklistGen.Text;

namespace ChecklistGen.Markdown.Writing;

/// <summary>Writes inlines as Markdown.</summary>
internal static class MarkdownInlines
{
    /// <summary>The writer of each kind of inline; it gets what to write for a line break.</summary>
    public static NodeTable<Inline, string, string> Writers { get; } = new NodeTable<Inline, string, string>()
        .On<CheckBox>((_, box) => box.Mark.ToString())
        .On<CodeSpan>((_, code) => Code(code.Text))
        .On<Emphasis>((lineBreak, emphasis) => $"*{Text(emphasis.Content, lineBreak)}*")
        .On<Image>((_, image) => MarkdownEscaper.EscapeWithin(image.Description))
        .On<InputField>((lineBreak, field) => string.Join(lineBreak, field.Value.Split('\n').Select(MarkdownEscaper.EscapeWithin)))
        .On<LanguageSpan>((lineBreak, span) => Text(span.Content, lineBreak))
        .On<LineBreak>((lineBreak, _) => lineBreak)
        .On<Link>((lineBreak, link) => $"[{Text(link.Content, lineBreak)}]({(link.Target.AsSpan().ContainsAny(" ()<>") ? $"<{link.Target}>" : link.Target)})")
        .On<Muted>((lineBreak, muted) => Text(muted.Content, lineBreak))
        .On<PageCount>((_, _) => "")
        .On<PageNumber>((_, _) => "")
        .On<ShareBar>((_, bar) => MarkdownEscaper.EscapeWithin(bar.Label))
        .On<Strong>((lineBreak, strong) => $"**{Text(strong.Content, lineBreak)}**")
        .On<TextRun>((_, run) => MarkdownEscaper.EscapeWithin(run.Text));

    /// <summary>The inlines as Markdown that continues a line.</summary>
    /// <param name="inlines">The inlines.</param>
    /// <param name="lineBreak">What to write for a line break.</param>
    public static string Text(IEnumerable<Inline> inlines, string lineBreak = " ") =>
        string.Concat(inlines.Select(i => Writers.Write(lineBreak, i)));

    /// <summary>The inlines as Markdown that begins a line.</summary>
    public static string Paragraph(ImmutableArray<Inline> inlines)
    {
        const string LineBreak = "\\\n";
        return inlines is [TextRun first, ..]
            ? MarkdownEscaper.Escape(first.Text) + Text(inlines.Skip(1), LineBreak)
            : Text(inlines, LineBreak);
    }

    /// <summary>The backquotes around a text: more than the text has in a row.</summary>
    /// <param name="text">The text.</param>
    /// <param name="least">How many there are at least.</param>
    public static string Fence(string text, int least)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return new string('`', Math.Max(least, longest + 1));
    }

    private static string Code(string text)
    {
        var fence = Fence(text, least: 1);
        var pad = text.StartsWith('`') || text.EndsWith('`') ? " " : "";
        return fence + pad + text.Replace("|", "\\|", StringComparison.Ordinal) + pad + fence;
    }
}
