using System.Buffers;
using System.Globalization;
using System.Text;

namespace ChecklistGen.Text;

/// <summary>Escapes text for Markdown, so that every character is shown literally.</summary>
public static class MarkdownEscaper
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\`*_[]{}<>|&~");

    private static readonly SearchValues<char> MarksInDirectives = SearchValues.Create("\\`*_[]{}<>|&~\"':");

    /// <summary>
    /// Escapes what CommonMark and pipe tables would take for markup in a text that begins a line. Line ends and tabs
    /// become blanks.
    /// </summary>
    public static string Escape(string text) => Escape(text, Marks, StartEscape(text));

    /// <summary>The same for text that follows other text on its line.</summary>
    public static string EscapeWithin(string text) => Escape(text, Marks, startEscape: -1);

    /// <summary>
    /// The same for text that may be anywhere, also inside a directive or its quotes, as data in a template does.
    /// Blanks at its start go: they could make code of it.
    /// </summary>
    public static string EscapeForTemplate(string text)
    {
        var trimmed = text.TrimStart(' ', '\t', '\r', '\n');
        return Escape(trimmed, MarksInDirectives, StartEscape(trimmed));
    }

    /// <summary>The same, with parts of the text made links; of links that overlap, the first stays.</summary>
    /// <param name="text">The text.</param>
    /// <param name="links">Its links by their start, each with a whole address.</param>
    public static string EscapeForTemplate(string text, IEnumerable<TextLink> links)
    {
        var result = new StringBuilder(text.Length + 64);
        var end = 0;
        foreach (var link in links)
        {
            if (link.Start < end || link.Length == 0)
                continue;
            result.Append(Part(text[end..link.Start], isFirst: end == 0));
            end = link.Start + link.Length;
            result.Append('[').Append(Part(text[link.Start..end], isFirst: false)).Append("](<").Append(EscapeAddress(link.Address)).Append(">)");
        }

        return result.Append(Part(text[end..], isFirst: end == 0)).ToString();

        static string Part(string part, bool isFirst) => isFirst ? EscapeForTemplate(part) : Escape(part, MarksInDirectives, startEscape: -1);
    }

    // Between angle brackets, in a table's cell or a directive's quotes; entities are read there, too.
    private static string EscapeAddress(string address)
    {
        var result = new StringBuilder(address.Length);
        foreach (var c in address)
        {
            if (c is <= ' ' or '<' or '>' or '|' or '"' or '\\' or '`')
                result.Append('%').Append(((int)c).ToString("X2", CultureInfo.InvariantCulture));
            else
                result.Append(c == '&' ? "&amp;" : c.ToString());
        }

        return result.ToString();
    }

    private static string Escape(string text, SearchValues<char> marks, int startEscape)
    {
        if (startEscape < 0 && !text.AsSpan().ContainsAny(marks) && !text.AsSpan().ContainsAny('\r', '\n', '\t'))
            return text;

        var result = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\n' or '\t' || (c == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                result.Append(' ');
            else if (c != '\r')
                result.Append(i == startEscape || (marks.Contains(c) && IsMarkup(text, i)) ? "\\" : "").Append(c);
        }

        return result.ToString();
    }

    private static bool IsMarkup(string text, int at)
    {
        var next = at + 1 < text.Length ? text[at + 1] : '\0';
        return text[at] switch
        {
            '&' => next == '#' || char.IsAsciiLetter(next),
            ':' => next == ':' || char.IsAsciiLetterLower(next),
            _ => true,
        };
    }

    // The character that would make a heading, list, quote, rule or directive of the text, were it to begin a line.
    private static int StartEscape(string text)
    {
        if (text.Length == 0)
            return -1;
        if (text[0] is '#' or '+' or '-' or '=' or ':')
            return 0;
        var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && text[digits] is '.' or ')' ? digits : -1;
    }
}
