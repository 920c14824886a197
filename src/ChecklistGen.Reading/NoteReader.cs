using System.Buffers;
using System.Collections.Immutable;
using ChecklistGen.Pages;
using ChecklistGen.Raci;
using ChecklistGen.Reading.Inlines;

namespace ChecklistGen.Reading;

/// <summary>Reads the footnotes right below a table: they qualify its letters, and sometimes contain a duty.</summary>
internal static class NoteReader
{
    private const string Marks = "†‡§¹²³⁴⁵⁶⁷⁸⁹";
    private static readonly SearchValues<char> MarkCharacters = SearchValues.Create("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ*†‡§");
    private static readonly string[] Words = ["note", "notes", "nb", "n.b.", "remarque", "hinweis", "anmerkung", "nota", "uwaga", "observação"];

    /// <summary>
    /// The notes in a text below a table. Right under its last row any line is one; after a blank line a text is a note
    /// only when it begins with a mark.
    /// </summary>
    public static IEnumerable<Note> Read(ImmutableArray<PageText> lines, bool isAttached)
    {
        if (!isAttached && !BeginsNote(lines[0]))
            yield break;

        var first = 0;
        for (var i = 1; i <= lines.Length; i++)
        {
            if (i < lines.Length && !BeginsNote(lines[i]))
                continue;
            yield return new Note(string.Join(' ', lines[first..i].Select(l => l.Text).Where(t => t.Length > 0)), lines[first].Location);
            first = i;
        }
    }

    /// <summary>Whether a line defines a footnote as Markdown does: <c>[^1]: …</c></summary>
    public static bool IsDefinition(PageText line) =>
        line.Text.StartsWith("[^", StringComparison.Ordinal) && line.Text.IndexOf("]:", StringComparison.Ordinal) is > 2 and var end && !line.Text.AsSpan(2, end - 2).ContainsAny(' ', ']');

    /// <summary>The marks by which a text refers to such footnotes: <c>[^1]</c></summary>
    public static IEnumerable<string> ReferencesIn(string text)
    {
        for (var start = text.IndexOf("[^", StringComparison.Ordinal); start >= 0; start = text.IndexOf("[^", start + 2, StringComparison.Ordinal))
        {
            var end = text.IndexOf(']', start);
            if (end < 0)
                yield break;
            yield return text[start..(end + 1)];
        }
    }

    /// <summary>A defined footnote with its mark as the references to it are shown: <c>[^1]: …</c> becomes <c>¹ …</c></summary>
    public static string WithShownMark(string note)
    {
        var end = note.IndexOf("]:", StringComparison.Ordinal);
        var reference = PlainMarkdown.Of("." + note[..(end + 1)]).Text[1..];
        return reference.StartsWith('[') ? note : $"{reference} {note[(end + 2)..].TrimStart()}";
    }

    // (1), [1], [^1]:, *Text, \*, **Note, ¹
    private static bool BeginsNote(PageText line)
    {
        var text = line.Text;
        return text.Length > 0
            && (Marks.Contains(text[0], StringComparison.Ordinal)
                || text[0] == '*'
                || IsBracketedMark(text)
                || IsDefinition(line)
                || StartsWithWord(text)
                || line.Marks is [{ Start: 0, Kind: TextMarkKind.Italic }, ..]);
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
