using ChecklistGen.Documents;

namespace ChecklistGen.Html.Nodes;

/// <remarks>
/// Browsers break lines after hyphens; an id such as PCI-3.1.1-04 is one word (as the transforms that measure columns have
/// it), and is kept together by an element around it: nothing is put into the text, where a search would stumble over it.
/// </remarks>
internal static class TextRunWriter
{
    private const int LongestId = 32;

    public static void Write(HtmlContext page, TextRun node)
    {
        var text = node.Text;
        var plain = 0; // where the text begins that is not written yet
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf(' ', start) is var blank and >= 0 ? blank : text.Length;
            if (IsId(text.AsSpan(start, end - start)))
            {
                page.Html.Text(text[plain..start]);
                page.Html.Element("span", text[start..end], ("class", "id"));
                plain = end;
            }

            start = end + 1;
        }

        page.Html.Text(text[plain..]);
    }

    // A hyphen before a digit, and short: a path of a file may hold as much, and must break.
    private static bool IsId(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestId || word.Contains('/'))
            return false;
        for (var i = 1; i < word.Length - 1; i++)
        {
            if (word[i] == '-' && char.IsAsciiDigit(word[i + 1]))
                return true;
        }

        return false;
    }
}
