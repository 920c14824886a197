using ChecklistGen.Pages;
using ChecklistGen.Raci;
using ChecklistGen.Reading.Words;

namespace ChecklistGen.Reading.Cells;

/// <summary>Cells that say in sentences what a party does; a list in one says several things.</summary>
internal sealed class TextCells : ICellReader
{
    private const int LongestName = 40;

    public static TextCells Instance { get; } = new();

    public Notation Notation => Notation.Text;

    public string ObjectionTo(string text) => "only refers to another place";

    public string HelpFor(string text) => "look there for what the customer has to do";

    public CellReading? Read(PageText cell) => ReadText(cell.Text);

    /// <summary>What a sentence says: a duty, unless it says that there is none; null where it only refers elsewhere.</summary>
    public static CellReading? ReadText(string text)
    {
        if (RaciNotation.Parse(text) == Duties.None || Meanings.IsNone(text) || Meanings.TickOf(text.ToLowerInvariant()) == false)
            return CellReading.Nothing;
        if (Meanings.SaysNothing(text))
            return new CellReading { SaysNothing = true };
        if (Meanings.OnlyRefers(text))
            return null;
        var mayBeName = text.Length <= LongestName;
        if (Meanings.IsDoneByOthers(text) || (mayBeName && Vocabulary.SideOf(text) == PartySide.Provider))
            return CellReading.Nothing;
        return new CellReading { IsObliged = true, IsShared = mayBeName && Vocabulary.IsShared(text), Remark = text };
    }

    /// <summary>
    /// The items of the list that a cell holds, each of which is a thing to do; the cell as a whole where it holds none.
    /// A text before the first item that leads to them is before each.
    /// </summary>
    public static IReadOnlyList<string> ItemsOf(PageText cell)
    {
        var items = new List<string>();
        var lead = "";
        foreach (var (text, isItem) in LinesOf(cell))
        {
            if (text.Length == 0)
                continue;
            if (isItem)
                items.Add(lead + text);
            else if (items.Count > 0)
                items[^1] += " " + text;
            else
                lead += text + " ";
        }

        if (items.Count == 0)
            return [cell.Text];
        if (lead.Length > 0 && !lead.EndsWith(": ", StringComparison.Ordinal))
            items = [lead.TrimEnd(), .. items.Select(i => i[lead.Length..])];
        return items;
    }

    private static IEnumerable<(string Text, bool IsItem)> LinesOf(PageText cell)
    {
        var marks = cell.Marks.Where(m => m.Kind is TextMarkKind.Break or TextMarkKind.Item).ToList();
        var (start, isItem) = (0, false);
        foreach (var mark in marks.Append(new TextMark(cell.Text.Length, 0, TextMarkKind.Break)))
        {
            // Some tools write a line break within a cell as the two characters \n.
            foreach (var piece in cell.Text[start..mark.Start].Split(@"\n"))
            {
                var text = piece.Trim();
                var bullet = text is ['-' or '*' or '•' or '–' or '·' or '◦' or '+', ' ', ..] ? 2 : 0;
                yield return (text[bullet..].Trim(), isItem || bullet > 0);
                isItem = false;
            }

            (start, isItem) = (mark.Start, mark.Kind == TextMarkKind.Item);
        }
    }
}
