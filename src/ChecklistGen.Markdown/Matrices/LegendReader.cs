using System.Collections.Immutable;
using ChecklistGen.Markdown.Matrices.Pages;
using ChecklistGen.Markdown.Matrices.Plain;
using ChecklistGen.Markdown.Matrices.Tables;
using ChecklistGen.Raci;

namespace ChecklistGen.Markdown.Matrices;

/// <summary>Finds what a page says its letters mean: in a table of one or more columns, a list, or one line.</summary>
internal static class LegendReader
{
    private const int FewestLetters = 3;
    private const int MostLetters = 8;
    private const string Marks = ":=-–—";

    /// <summary>The first legend of the page; empty where it has none.</summary>
    /// <param name="page">The page.</param>
    /// <param name="tables">The RACI tables, which are none.</param>
    public static ImmutableArray<LegendEntry> Read(Page page, IReadOnlyDictionary<PageTable, TableLayout> tables)
    {
        var listed = new List<LegendEntry>();
        foreach (var block in page.Blocks)
        {
            if (block is PageText text)
            {
                listed.AddRange(OfText(page, text));
                continue;
            }

            // Items of a list are blocks of their own; what stands between them ends it.
            if (IsLegend(listed))
                return [.. listed];
            listed.Clear();
            if (block is PageTable table && !tables.ContainsKey(table) && OfTable(page, table) is { Count: > 0 } entries)
                return [.. entries];
        }

        return IsLegend(listed) ? [.. listed] : [];
    }

    /// <summary>Whether a table explains the letters R, A, C and I, three of them at least.</summary>
    public static bool IsLegend(Page page, PageTable table) =>
        OfTable(page, table).Count(e => DutiesExtensions.FromLetter(e.Letter) is not null) >= FewestLetters;

    private static bool IsLegend(List<LegendEntry> entries) =>
        entries.Count is >= FewestLetters and <= MostLetters && entries.Select(e => e.Letter).Distinct().Count() == entries.Count;

    private static List<LegendEntry> OfTable(Page page, PageTable table)
    {
        if (table.Rows.Length <= MostLetters)
        {
            var rows = table.Rows.Select(r => OfCells(page, r.Cells)).OfType<LegendEntry>().ToList();
            if (IsLegend(rows))
                return rows;
        }

        // Letters side by side, with what they mean below them or beside them.
        var columns = table.Header.Cells
            .Select((h, i) => OfCells(page, table.Rows.Length > 0 && i < table.Rows[0].Cells.Length ? [h, table.Rows[0].Cells[i]] : [h]))
            .OfType<LegendEntry>()
            .ToList();
        return IsLegend(columns) ? columns : [];
    }

    // `(R) Réalise | Réalise le processus`, `R : Is in charge …`, `R | Responsible | Does the work`
    private static LegendEntry? OfCells(Page page, ImmutableArray<RawCell> cells)
    {
        if (cells.IsEmpty || Entry(cells[0].Raw) is not (var letter, var meaning))
            return null;
        var others = cells.Skip(1).Select(c => PlainMarkdown.Of(c.Raw.Replace("__", "**", StringComparison.Ordinal)));
        var all = string.Join(": ", others.Prepend(meaning).Where(m => m.Length > 0));
        return all.Length > 0 ? new LegendEntry(letter, all, page.LocationOf(cells[0].Span)) : null;
    }

    private static IEnumerable<LegendEntry> OfText(Page page, PageText text)
    {
        foreach (var line in text.Lines)
        {
            var raw = line.In(page.Source.Text).Trim();
            if (raw.Length == 0)
                continue;
            // R = Responsible, A = Accountable, C = Consulted, I = Informed
            var parts = raw.ToString().Split([',', ';', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var entries = parts.Select(Entry).ToList();
            if (parts.Length < FewestLetters || entries.Exists(e => e is not { Meaning.Length: > 0 }))
                entries = [Entry(raw.ToString())];
            foreach (var entry in entries)
            {
                if (entry is (var letter, { Length: > 0 } meaning))
                    yield return new LegendEntry(letter, meaning, page.LocationOf(line.Trim(page.Source.Text)));
            }
        }
    }

    // The letter that a text explains, and the rest of it.
    private static (char Letter, string Meaning)? Entry(string raw)
    {
        // Underscores within a word are no markup, but here they are meant to be: __R__esponsible.
        var text = PlainMarkdown.Of(raw.Replace("__", "**", StringComparison.Ordinal));
        // **R**esponsible: the word is the meaning, and its first letter stands out.
        if (raw.Length > 6 && raw[..2] is "**" or "__" && raw[3..5] == raw[..2] && char.IsLetter(raw[5]) && IsLetter(raw[2]))
            return (raw[2], text);
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

    private static bool IsLetter(char c) => char.IsAsciiLetterUpper(c);
}
