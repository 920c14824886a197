using System.Buffers;
using ChecklistGen.Markdown.Matrices.Pages;
using ChecklistGen.Markdown.Matrices.Plain;
using ChecklistGen.Raci;

namespace ChecklistGen.Markdown.Matrices;

/// <summary>Keeps the footnotes right below a table: they qualify its letters, and sometimes hold a duty of their own.</summary>
internal static class NoteReader
{
    private const string Marks = "†‡§¹²³⁴⁵⁶⁷⁸⁹";
    private static readonly SearchValues<char> MarkCharacters = SearchValues.Create("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ*†‡§");
    private static readonly string[] Words = ["note", "notes", "nb", "n.b.", "remarque", "hinweis", "anmerkung", "nota", "uwaga", "observação"];

    /// <summary>
    /// The notes in a text below a table. Right under its last row any line is one; behind a blank line a text is a note
    /// only when it begins with a mark.
    /// </summary>
    public static IEnumerable<Note> Read(Page page, PageText text, bool isAttached)
    {
        var source = page.Source.Text;
        if (!isAttached && !BeginsNote(text.Lines[0].In(source)))
            yield break;

        var first = 0;
        for (var i = 1; i <= text.Lines.Length; i++)
        {
            if (i < text.Lines.Length && !BeginsNote(text.Lines[i].In(source)))
                continue;
            var span = TextSpan.FromBounds(text.Lines[first].Start, text.Lines[i - 1].End).Trim(source);
            var lines = Enumerable.Range(first, i - first).Select(l => text.Lines[l].In(source).ToString());
            yield return new Note(PlainMarkdown.Of(string.Join('\n', lines)), page.LocationOf(span));
            first = i;
        }
    }

    // (1), [1], [^1]:, *Text, \*, **Note, ¹
    private static bool BeginsNote(ReadOnlySpan<char> line)
    {
        line = line.TrimStart();
        var emphasis = line.Length - line.TrimStart("*_\\").Length;
        var text = line[emphasis..];
        if (text.IsEmpty)
            return false;
        return Marks.Contains(text[0], StringComparison.Ordinal)
            || text.StartsWith("<sup>")
            || IsBracketedMark(text)
            || (emphasis == 1 && line[0] is '*' or '\\')
            || StartsWithWord(text);
    }

    // (1), [2], [^a]; but no link: [a](b).
    private static bool IsBracketedMark(ReadOnlySpan<char> text)
    {
        const int longest = 4;
        if (text[0] is not ('(' or '['))
            return false;
        var end = text.IndexOfAny(')', ']');
        return end is > 1 and <= longest
            && !text[1..end].Trim('^').ContainsAnyExcept(MarkCharacters)
            && !(text[0] == '[' && end + 1 < text.Length && text[end + 1] == '(');
    }

    private static bool StartsWithWord(ReadOnlySpan<char> text)
    {
        foreach (var word in Words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && text.Length > word.Length && !char.IsLetter(text[word.Length]))
                return true;
        }

        return false;
    }
}
