using System.Text;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Functions.Strings;

/// <summary>Functions that give parts of texts.</summary>
internal static class Slicing
{
    /// <summary>From a place, counted from the end where negative, a number of characters or all that follow.</summary>
    public static string Slice(string text, int start, int? length)
    {
        if (start >= text.Length)
            return "";
        long from = start < 0 ? start + (long)text.Length : start;
        var to = Math.Min(text.Length, from + (length ?? text.Length));
        from = Math.Max(0, from);
        return to <= from ? "" : text[(int)from..(int)to];
    }

    public static string Slice1(string text, int start, int length) => length <= 0 ? "" : Slice(text, start, length);

    public static Sequence Split(string text, string match) => match.Length == 0
        ? new FixedSequence(text.Length == 0 ? [] : [text])
        : new FixedSequence(text.Split(match, StringSplitOptions.RemoveEmptyEntries));

    public static string StripNewLines(string text) =>
        text.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);

    /// <summary>At most this many characters, the ellipsis included; a longer ellipsis stays whole.</summary>
    public static string Truncate(string text, int length, string ellipsis) => text.Length <= length
        ? text
        : string.Concat(text.AsSpan(0, Math.Max(0, length - ellipsis.Length)), ellipsis);

    /// <summary>The first words, with dots behind them even where none are left out.</summary>
    public static string TruncateWords(string text, int count)
    {
        if (text.Length == 0)
            return "";
        var words = new StringBuilder();
        var position = 0;
        for (var i = 0; i < count && position <= text.Length; i++)
        {
            var start = position;
            while (position < text.Length && !char.IsWhiteSpace(text[position]))
                position++;
            if (i > 0)
                words.Append(' ');
            words.Append(text, start, position - start);
            if (position == text.Length)
                break;
            while (position < text.Length && char.IsWhiteSpace(text[position]))
                position++;
        }

        return words.Append("...").ToString();
    }
}
