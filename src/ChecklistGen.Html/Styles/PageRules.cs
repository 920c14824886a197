using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;

namespace ChecklistGen.Html.Styles;

/// <summary>The rules for printing: paper size, margins, and the lines repeated on each sheet.</summary>
internal static class PageRules
{
    private const double RuleDistance = 4; // between the header and the rule below it

    /// <summary>Appends the rules to a style sheet.</summary>
    public static void Append(StringBuilder css, Theme theme, Document document)
    {
        var paper = theme.Page;
        css.Append(CultureInfo.InvariantCulture, $"@page {{\n  size: {Points(paper.Width)} {Points(paper.Height)};\n");
        css.Append(CultureInfo.InvariantCulture, $"  margin: {Points(paper.MarginTop)} {Points(paper.MarginRight)} {Points(paper.MarginBottom)} {Points(paper.MarginLeft)};\n");
        AppendLine(css, theme, document.Header, "top", BoxOfHeader(theme));
        AppendLine(css, theme, document.Footer, "bottom", $"vertical-align: bottom; padding-bottom: {Points(paper.FooterDistance)};");
        css.Append("}\n");
        css.Append(CultureInfo.InvariantCulture, $"@page wide {{ size: {Points(paper.Turned.Width)} {Points(paper.Turned.Height)}; }}\n");
    }

    private static string BoxOfHeader(Theme theme)
    {
        var paper = theme.Page;
        var below = paper.MarginTop - paper.HeaderDistance - theme.Styles.Running.LineHeight - RuleDistance;
        return $"vertical-align: bottom; padding-bottom: {Points(RuleDistance)}; margin-bottom: {Points(Math.Max(0, below))}; "
            + $"border-bottom: {Points(theme.Table.RuleWidth)} solid {theme.Palette.Rule};";
    }

    private static void AppendLine(StringBuilder css, Theme theme, RunningLine line, string edge, string box)
    {
        if (line.IsEmpty)
            return;
        var style = theme.Styles.Running;
        var text = $"font: {CssText.Number(style.Size)}pt/{CssText.Number(style.LineHeight / style.Size)} {ThemeRules.FontsOf(theme)}; color: {style.Colour}; white-space: nowrap;";
        foreach (var (side, content) in new[] { ("left", line.Left), ("right", line.Right) })
            css.Append(CultureInfo.InvariantCulture, $"  @{edge}-{side} {{ content: {Content(content)}; {text} {box} }}\n");
    }

    // A style sheet can only put text and counters there.
    private static string Content(ImmutableArray<Inline> inlines)
    {
        var parts = new List<string> { "\"\"" };
        Add(inlines, parts);
        return string.Join(' ', parts);
    }

    private static void Add(ImmutableArray<Inline> inlines, List<string> parts)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case PageNumber:
                    parts.Add("counter(page)");
                    break;
                case PageCount:
                    parts.Add("counter(pages)");
                    break;
                case InlineContainer container:
                    Add(container.Content, parts);
                    break;
                default:
                    parts.Add(CssText.Quoted(InlineText.Of([inline])));
                    break;
            }
        }
    }

    private static string Points(double points) => CssText.Number(points) + "pt";
}
