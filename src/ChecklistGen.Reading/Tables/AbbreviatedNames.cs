using System.Buffers;
using ChecklistGen.Pages;
using ChecklistGen.Raci;
using ChecklistGen.Reading.Cells;
using ChecklistGen.Reading.Words;

namespace ChecklistGen.Reading.Tables;

/// <summary>
/// Writes out names that a page abbreviates: after "C = Customer, A = Acme, ± = both", a <c>C</c> below R or below a service
/// model is the customer's. A page whose letters stand for duties as well keeps them everywhere else.
/// </summary>
internal static class AbbreviatedNames
{
    private const int LongestAbbreviation = 4;
    private const int LongestName = 40;
    private const int MostWordsOfName = 5;
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(",;|·•.");

    /// <summary>The page with such cells written out; the page itself where it abbreviates nobody.</summary>
    /// <param name="page">The page.</param>
    /// <param name="isNamed">Whether a name is one that the user gave for the customer.</param>
    public static Page WriteOut(Page page, Predicate<string> isNamed)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in page.Blocks.Where(b => b is PageParagraph or PageList).SelectMany(b => b.Texts).SelectMany(t => t))
            Collect(line.Text, names);
        if (!names.Values.Any(n => isNamed(n) || Vocabulary.IsCustomerAlone(n)))
            return page;
        var duties = LegendReader.Read(page, _ => true).Select(e => e.Letter.ToString()).ToHashSet(StringComparer.Ordinal);
        var areDuties = names.Keys.Any(duties.Contains);
        return page with { Blocks = [.. page.Blocks.Select(b => b is PageTable table && HoldsNames(table, names, areDuties) ? WriteOut(table, names) : b)] };
    }

    // "C = Customer", anywhere in a text. Only what is near the sign is looked at.
    private static void Collect(string line, Dictionary<string, string> names)
    {
        for (var at = line.IndexOf('=', StringComparison.Ordinal); at > 0; at = line.IndexOf('=', at + 1))
        {
            var left = line[Math.Max(0, at - LongestName)..at].TrimEnd();
            var abbreviation = left[(left.LastIndexOf(' ') + 1)..].Trim('(', '"', '“', '\'');
            var right = line[(at + 1)..Math.Min(line.Length, at + 2 + LongestName)];
            var end = right.AsSpan().IndexOfAny(NameEnds);
            var name = (end < 0 ? right : right[..end]).Trim(' ', ')', '"', '”', '\'');
            if (abbreviation.Length is > 0 and <= LongestAbbreviation && name.Length is > 0 and < LongestName && !name.Contains('=', StringComparison.Ordinal) && Tokens.WordsOf(name).Length is > 0 and <= MostWordsOfName)
                names.TryAdd(abbreviation, name);
        }
    }

    // Below the letters of duties, or below headers that are nobody's, all cells of several columns are abbreviations.
    private static bool HoldsNames(PageTable table, Dictionary<string, string> names, bool areDuties)
    {
        var header = table.Header.Cells;
        var below = header.Select(c => Vocabulary.DutyOf(c.Text) ?? Duties.None).ToList();
        if (below.Aggregate(Duties.None, (all, d) => all | d).Holds(Duties.ResponsibleOrAccountable))
        {
            var columns = Enumerable.Range(0, header.Length).Where(i => below[i] != Duties.None).Select(i => IsAbbreviated(table, i, names)).ToList();
            return columns.Contains(true) && !columns.Contains(false);
        }

        return !areDuties && header.Length > 2 && !header.Any(c => Vocabulary.SideOf(c.Text) != PartySide.None)
            && Enumerable.Range(1, header.Length - 1).Count(i => IsAbbreviated(table, i, names) == true) > 1;
    }

    // Whether what a column holds is abbreviations; null where it holds nothing.
    private static bool? IsAbbreviated(PageTable table, int column, Dictionary<string, string> names)
    {
        var cells = table.Rows.Where(r => !r.IsTitle && column < r.Cells.Length).Select(r => r.Cells[column].Text)
            .Where(t => RaciNotation.Parse(t) != Duties.None && !Meanings.IsNone(t)).ToList();
        return cells.Count == 0 ? null : cells.TrueForAll(t => NamesOf(t, names) is not null);
    }

    private static PageTable WriteOut(PageTable table, Dictionary<string, string> names) =>
        table with { Rows = [.. table.Rows.Select(r => r.IsTitle ? r : r with { Cells = [.. r.Cells.Select((c, i) => i > 0 && NamesOf(c.Text, names) is { } name ? c with { Text = name, Marks = [] } : c)] })] };

    private static string? NamesOf(string cell, Dictionary<string, string> names)
    {
        if (names.TryGetValue(cell, out var name))
            return name;
        var parts = cell.Split(['+', '/', ',', '&', ' '], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 1 && Array.TrueForAll(parts, names.ContainsKey) ? string.Join("; ", parts.Select(p => names[p])) : null;
    }
}
