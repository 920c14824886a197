using System.Buffers;
using ChecklistGen.Text;

namespace ChecklistGen.Reading.Inlines;

/// <summary>Inline HTML as plain text on one line, in time linear in its length; see <see cref="PlainMarkdown"/>.</summary>
internal static class PlainHtml
{
    private static readonly SearchValues<char> Special = SearchValues.Create("<&" + Unseen.Silent + Unseen.Unprintable);

    public static InlineText Of(string html) => HasMarkup(html)
        ? new InlineFlattener(html, isHtml: true).Run()
        : new InlineText(PlainText.OnOneLine(html), []);

    public static bool HasMarkup(string html) => html.AsSpan().ContainsAny(Special) || Unseen.HasPrivate(html);
}
