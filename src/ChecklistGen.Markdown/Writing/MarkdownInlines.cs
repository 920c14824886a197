using System.Collections.Immutable;
using ChecklistGen.Documents;
using ChecklistGen.Text;

namespace ChecklistGen.Markdown.Writing;

/// <summary>Writes inlines as Markdown.</summary>
internal static class MarkdownInlines
{
    /// <summary>The inlines as Markdown that continues a line.</summary>
    /// <param name="inlines">The inlines.</param>
    /// <param name="lineBreak">What to write for a line break.</param>
    public static string Text(IEnumerable<Inline> inlines, string lineBreak = " ") =>
        string.Concat(inlines.Select(i => Text(i, lineBreak)));

    /// <summary>The inlines as Markdown that begins a line.</summary>
    public static string Paragraph(ImmutableArray<Inline> inlines)
    {
        const string LineBreak = "\\\n";
        return inlines is [TextRun first, ..]
            ? MarkdownEscaper.Escape(first.Text) + Text(inlines.Skip(1), LineBreak)
            : Text(inlines, LineBreak);
    }

    private static string Text(Inline inline, string lineBreak) => inline switch
    {
        TextRun run => MarkdownEscaper.EscapeWithin(run.Text),
        Strong strong => $"**{Text(strong.Content, lineBreak)}**",
        Emphasis emphasis => $"*{Text(emphasis.Content, lineBreak)}*",
        CodeSpan code => Code(code.Text),
        Link link => $"[{Text(link.Content, lineBreak)}]({(link.Target.AsSpan().ContainsAny(" ()<>") ? $"<{link.Target}>" : link.Target)})",
        LineBreak => lineBreak,
        CheckBox box => box.Mark.ToString(),
        InputField { Value.Length: > 0 } field => string.Join(lineBreak, field.Value.Split('\n').Select(MarkdownEscaper.EscapeWithin)),
        InputField or PageNumber or PageCount => "",
        ShareBar bar => MarkdownEscaper.EscapeWithin(bar.Label),
        Image image => MarkdownEscaper.EscapeWithin(image.Description),
        InlineContainer container => Text(container.Content, lineBreak),
        _ => throw new NotSupportedException($"no Markdown for {inline.GetType().Name}"),
    };

    private static string Code(string text)
    {
        var fence = "`";
        while (text.Contains(fence, StringComparison.Ordinal))
            fence += "`";
        var pad = text.StartsWith('`') || text.EndsWith('`') ? " " : "";
        return fence + pad + text.Replace("|", "\\|", StringComparison.Ordinal) + pad + fence;
    }
}
