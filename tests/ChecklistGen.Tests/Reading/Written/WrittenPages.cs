using System.Globalization;
using System.Net;
using System.Text;
using ChecklistGen.Diagnostics;
using ChecklistGen.Pages;
using ChecklistGen.Reading;
using ChecklistGen.Reading.Html;
using ChecklistGen.Reading.Markdown;
using ChecklistGen.Raci;
using ChecklistGen.Text;

namespace ChecklistGen.Tests.Reading.Written;

/// <summary>Pages as HTML, whole, on one line, and within Markdown.</summary>
internal static class WrittenPages
{
    /// <summary>The page as HTML, with a line for each tag or all on one.</summary>
    public static string AsHtml(Page page, bool minified, bool isWhole = true)
    {
        var end = minified ? "" : "\n";
        var html = new StringBuilder();
        if (isWhole)
            html.Append("<!DOCTYPE html><html lang=\"en\"><head><title>A page</title></head><body>").Append(end);
        foreach (var block in page.Blocks)
        {
            switch (block)
            {
                case PageHeading heading:
                    html.Append(CultureInfo.InvariantCulture, $"<h{heading.Level}>{Text(heading.Content)}</h{heading.Level}>{end}");
                    break;
                case PageTable table:
                    html.Append(CultureInfo.InvariantCulture, $"<table class=\"a > b\">{end}<thead>{end}{Row(table.Header, "th", end)}</thead>{end}<tbody>{end}");
                    foreach (var row in table.Rows)
                        html.Append(Row(row, "td", end));
                    html.Append(CultureInfo.InvariantCulture, $"</tbody>{end}</table>{end}");
                    break;
                default:
                    foreach (var text in block.Texts)
                        html.Append(CultureInfo.InvariantCulture, $"<p>{string.Join("<br>", text.Select(Text))}</p>{end}");
                    break;
            }
        }

        return html.Append(isWhole ? "</body></html>" : "").Append('\n').ToString();
    }

    /// <summary>The same in Markdown, each table and heading in HTML.</summary>
    public static string AsHtmlInMarkdown(Page page, bool minified) => AsHtml(page, minified, isWhole: false);

    public static Outcome<Matrix> Read(string text, bool isHtml)
    {
        var source = SourceText.FromString(isHtml ? "page.html" : "page.md", text);
        return MatrixReader.Read(isHtml ? HtmlPageReader.Read(source) : MarkdownPageReader.Read(source));
    }

    private static string Row(PageRow row, string tag, string end) =>
        $"<tr>{end}{string.Concat(row.Cells.Select(c => $"<{tag}>{Text(c)}</{tag}>{end}"))}</tr>{end}";

    private static string Text(PageText text) => string.Join("<br>", WrittenFormat.LinesOf(text).Select(WebUtility.HtmlEncode));
}
