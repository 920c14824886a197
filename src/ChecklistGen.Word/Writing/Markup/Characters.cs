using System.Buffers;
using ChecklistGen.Office.Writing;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChecklistGen.Word.Writing.Markup;

/// <summary>Text as the elements that a run holds.</summary>
internal static class Characters
{
    // Word has elements for these; as characters it shows them wrongly or not at all.
    private static readonly SearchValues<char> Special = SearchValues.Create("\t\n\u00AD\u2011");

    /// <summary>Appends a text to a run; <c>\n</c> begins a new line.</summary>
    public static void Append(W.Run run, string text)
    {
        text = XmlCharacters.Clean(text);
        for (var start = 0; ;)
        {
            var length = text.AsSpan(start).IndexOfAny(Special);
            if (length != 0)
                run.AppendChild(Text(length < 0 ? text[start..] : text.Substring(start, length)));
            if (length < 0)
                return;
            start += length + 1;
            run.AppendChild<OpenXmlElement>(text[start - 1] switch
            {
                '\t' => new W.TabChar(),
                '\n' => new W.Break(),
                '\u2011' => new W.NoBreakHyphen(),
                _ => new W.SoftHyphen(),
            });
            if (start == text.Length)
                return;
        }
    }

    /// <summary>Characters without special ones; white space at the edges is kept.</summary>
    public static W.Text Text(string text)
    {
        var element = new W.Text(text);
        if (text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])))
            element.Space = SpaceProcessingModeValues.Preserve;
        return element;
    }
}
