using System.Buffers;
using System.Text;
using ChecklistGen.Pages;
using ChecklistGen.Text;

namespace ChecklistGen.Reading.Inlines;

/// <summary>Text without markup on one line; its line breaks are marked.</summary>
internal static class VerbatimText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\r\n" + Unseen.Silent + Unseen.Unprintable);

    public static InlineText Of(string text)
    {
        if (!text.AsSpan().ContainsAny(Special) && !Unseen.HasPrivate(text))
            return new InlineText(PlainText.OnOneLine(text), []);
        var output = new StringBuilder(text.Length);
        var breaks = new List<TextMark>();
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\r' || (c == '\n' && (i == 0 || text[i - 1] != '\r')))
                breaks.Add(new TextMark(output.Length, 0, TextMarkKind.Break));
            if (!Unseen.IsSilent(c))
                output.Append(Unseen.IsUnprintable(c) ? Unseen.Replacement : c);
        }

        return OneLine.Of(output, [], breaks, []);
    }
}
