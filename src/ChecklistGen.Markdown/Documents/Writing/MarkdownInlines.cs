using System.Text;
using ChecklistGen.Documents;
using ChecklistGen.Text;

namespace ChecklistGen.Markdown.Documents.Writing;

/// <summary>Writes inlines as Markdown.</summary>
internal static class MarkdownInlines
{
    public static string Escape(string text) => MarkdownEscaper.Escape(text);

    /// <summary>The inlines as one piece of Markdown.</summary>
    /// <param name="inlines">The inlines.</param>
    /// <param name="lineBreak">What stands for a line break.</param>
    public static string Text(IEnumerable<Inline> inlines, string lineBreak = " ")
    {
        var text = new StringBuilder();
        foreach (var inline in inlines)
            text.Append(Text(inline, lineBreak));
        return text.ToString();
    }

    private static string Text(Inline inline, string lineBreak) => inline switch
    {
        TextRun run => Escape(run.Text),
        Strong strong => $"**{Text(strong.Content, lineBreak)}**",
        Emphasis emphasis => $"*{Text(emphasis.Content, lineBreak)}*",
        CodeSpan code => Code(code.Text),
        Link link => $"[{Text(link.Content, lineBreak)}]({(link.Target.AsSpan().ContainsAny(" ()<>") ? $"<{link.Target}>" : link.Target)})",
        LineBreak => lineBreak,
        CheckBox box => box.Mark.ToString(),
        InputField { Value.Length: > 0 } field => Escape(field.Value),
        InputField or PageNumber or PageCount => "",
        ShareBar bar => Escape(bar.Label),
        Image image => Escape(image.Description),
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
