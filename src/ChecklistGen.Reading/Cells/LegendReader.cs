using System.Collections.Immutable;
using ChecklistGen.Pages;
using ChecklistGen.Raci;
using ChecklistGen.Reading.Words;

namespace ChecklistGen.Reading.Cells;

/// <summary>Finds what a page says its letters mean: in a table of one or more columns, a list, or one line.</summary>
internal static class LegendReader
{
    private const int FewestLetters = 3;
    private const int MostLetters = 8;
    private const string Marks = ":=-–—";
    private static readonly char[] PartEnds = [',', ';', '|', '·', '•'];

    /// <summary>The first legend of the page; empty where it has none.</summary>
    /// <param name="page">The page.</param>
    /// <param name="isMatrix">Which tables are matrices rather than legends.</param>
    public static ImmutableArray<LegendEntry> Read(Page page, Func<PageTable, bool> isMatrix)
    {
        var listed = new List<LegendEntry>();
        foreach (var block in page.Blocks)
        {
            if (block is PageParagraph or PageList)
            {
                listed.AddRange(block.Texts.SelectMany(OfText));
                continue;
            }

            if (IsLegend(listed))
                return [.. listed];
            listed.Clear();
            if (block is PageTable table && !isMatrix(table) && OfTable(table) is { Count: > 0 } entries)
                return [.. entries];
        }

        return IsLegend(listed) ? [.. listed] : [];
    }

    /// <summary>Whether a table explains any letters.</summary>
    public static bool ExplainsLetters(PageTable table) => OfTable(table).Count > 0;

    /// <summary>Whether a list explains letters.</summary>
    public static bool ExplainsLetters(PageList list) => list.Texts.SelectMany(OfText).Count() >= FewestLetters;

    /// <summary>Whether a table explains the letters R, A, C and I, three of them at least.</summary>
    public static bool IsLegend(PageTable table) =>
        OfTable(table).Count(e => DutiesExtensions.FromLetter(e.Letter) is not null) >= FewestLetters;

    private static bool IsLegend(List<LegendEntry> entries) =>
        entries.Count is >= FewestLetters and <= MostLetters && entries.Select(e => e.Letter).Distinct().Count() == entries.Count;

    private static List<LegendEntry> OfTable(PageTable table)
    {
        if (table.Rows.Length <= MostLetters)
        {
            var rows = table.Rows.Select(r => OfCells(r.Cells)).OfType<LegendEntry>().ToList();
            // The first entry may be in the header's place.
            if (OfCells(table.Header.Cells) is { } first && IsLegend([first, .. rows]))
                return [first, .. rows];
            if (IsLegend(rows))
                return rows;
        }

        // Letters side by side, with their meanings below or beside them.
        var columns = table.Header.Cells
            .Select((h, i) => OfCells(table.Rows.Length > 0 && i < table.Rows[0].Cells.Length ? [h, table.Rows[0].Cells[i]] : [h]))
            .OfType<LegendEntry>()
            .ToList();
        return IsLegend(columns) ? columns : [];
    }

    // `(R) Réalise | Réalise le processus`, `R : Is in charge …`, `R | Responsible | Does the work`; a tick means nothing
    private static LegendEntry? OfCells(ImmutableArray<PageCell> cells)
    {
        if (cells.IsEmpty || cells.Skip(1).Any(MarkCells.IsMark) || Entry(cells[0], 0, cells[0].Text.Length) is not (var letter, var meaning))
            return null;
        var others = cells.Skip(1).Select(c => c.Text);
        var all = string.Join(": ", others.Prepend(meaning).Where(m => m.Length > 0));
        return all.Length > 0 ? new LegendEntry(letter, all, cells[0].Location) : null;
    }

    private static IEnumerable<LegendEntry> OfText(ImmutableArray<PageText> lines)
    {
        foreach (var line in lines)
        {
            // R = Responsible, A = Accountable, C = Consulted, I = Informed
            var entries = Parts(line.Text).Where(p => !IsDash(line.Text[p.Start..p.End])).Select(p => Entry(line, p.Start, p.End)).ToList();
            if (entries.Count < FewestLetters || entries.Exists(e => e is not { Meaning.Length: > 0 }))
                entries = [Entry(line, 0, line.Text.Length)];
            foreach (var entry in entries)
            {
                if (entry is (var letter, { Length: > 0 } meaning))
                    yield return new LegendEntry(letter, meaning, line.Location);
            }
        }
    }

    private static IEnumerable<(int Start, int End)> Parts(string text)
    {
        for (var start = LabelEnd(text); start < text.Length;)
        {
            var end = text.IndexOfAny(PartEnds, start) is var found and >= 0 ? found : text.Length;
            if (!string.IsNullOrWhiteSpace(text[start..end]))
                yield return (start, end);
            start = end + 1;
        }
    }

    // "Legend: R = Responsible, …"
    private static int LabelEnd(string text)
    {
        const int longest = 30;
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        return colon is > 1 and < longest && colon + 4 < text.Length && IsLetter(text[colon + 2]) && text[colon + 3] == ' ' ? colon + 2 : 0;
    }

    // The letter that a part of a text explains, and the rest of it.
    private static (char Letter, string Meaning)? Entry(PageText whole, int from, int to)
    {
        while (from < to && whole.Text[from] == ' ')
            from++;
        var text = whole.Text[from..to].TrimEnd();
        // **R**esponsible: the word is the meaning, and its first letter stands out.
        if (text.Length > 1 && char.IsLetter(text[1]) && IsLetter(text[0]) && whole.HasMark(TextMarkKind.Bold, from, 1))
            return (text[0], text);
        var (start, end) = text.Length > 2 && text[0] == '(' && text[2] == ')' ? (1, 3) : (0, 1);
        if (text.Length <= start || !IsLetter(text[start]))
            return null;
        var rest = text[end..].TrimStart();
        if (rest.Length == 0)
            return (text[start], "");
        if (start == 0 && !Marks.Contains(rest[0], StringComparison.Ordinal) && rest[0] != '(')
            return null;
        // R (Responsible): does the work
        if (rest[0] == '(' && rest.IndexOf(')', StringComparison.Ordinal) is var close and > 1)
            rest = rest[1..close] + rest[(close + 1)..];
        return (text[start], rest.TrimStart(Marks.ToCharArray()).Trim());
    }

    // "— = Not in scope" explains no letter.
    private static bool IsDash(string part) => part.Trim() is ['—' or '–' or '-', ' ', '=' or ':', ..];

    private static bool IsLetter(char c) => char.IsAsciiLetterUpper(c);
}

/// <summary>A letter that a legend adds to RACI or gives another meaning.</summary>
/// <param name="Duties">What holding it means; <see cref="Duties.None"/> for a role without a duty, null if the legend's words are not known.</param>
internal sealed record LegendLetter(Duties? Duties);

/// <summary>Finds letters of a legend whose meaning differs from RACI's.</summary>
internal static class LegendLetters
{
    public static ImmutableDictionary<char, LegendLetter> Of(ImmutableArray<LegendEntry> legend)
    {
        var letters = ImmutableDictionary.CreateBuilder<char, LegendLetter>();
        // A translated legend may have its own letters while the cells keep RACI's: those are not in doubt.
        foreach (var entry in legend)
        {
            var first = Tokens.WordsOf(entry.Meaning).FirstOrDefault() ?? "";
            var meaning = Meanings.OfWord(first);
            if (DutiesExtensions.FromLetter(entry.Letter) is not { } usual)
                letters.TryAdd(entry.Letter, new LegendLetter(meaning?.Duties));
            else if (meaning is not null && char.ToLowerInvariant(entry.Letter) == first[0] && usual.IsObligation() != meaning.Duties.IsObligation())
                letters.TryAdd(entry.Letter, new LegendLetter(meaning.Duties));
        }

        return letters.ToImmutable();
    }
}
