using System.Globalization;
using ChecklistGen.Office.Pages;
using ChecklistGen.Pages;

namespace ChecklistGen.Excel.Pages;

/// <summary>Finds what is on a sheet, in parts that blank rows and columns set apart, and makes blocks of it.</summary>
internal sealed class SheetBlocks(SheetCells cells, SheetPlaces places, PageDraft draft)
{
    private const int SheetLevel = 2;
    private const int TitleLevel = 3;
    private const int LongestTitle = 100;

    // Parts in parts: tables beside each other, each of which has blank rows of its own.
    private const int MostDepth = 8;

    private readonly MergedCells _merges = new(cells);
    private readonly SpanBudget _spans = new();

    // The columns of the table that was added last, and whether bold sets its header apart.
    private (int First, int Last, bool HasBoldHeader)? _above;

    /// <summary>Adds the sheet as a section.</summary>
    public void Add(string name)
    {
        var rows = cells.Rows.Where(r => r.Cells.Count > 0).ToList();
        if (rows.Count == 0)
            return;
        draft.Blocks.Add(new PageHeading(SheetLevel, new PageText(name, name, places.Sheet)));
        AddParts(rows, 0);
        if (_spans.IsSpent)
            draft.Diagnostics.Add(PageDiagnostics.BoundMet, places.Sheet, string.Create(CultureInfo.InvariantCulture, $"merged cells of the sheet cover more than {SpanBudget.Most} others: some stand in one place only"), "write each cell where it belongs");
    }

    // Rows that follow each other, or that a merged cell holds together.
    private void AddParts(List<SheetRow> rows, int depth)
    {
        var part = new List<SheetRow>();
        var reached = 0;
        foreach (var row in rows)
        {
            if (part.Count > 0 && row.Number > reached + 1)
            {
                AddPart(part, depth);
                part = [];
            }

            part.Add(row);
            reached = Math.Max(reached, Math.Max(row.Number, _merges.LastRowOf(row)));
        }

        if (part.Count > 0)
            AddPart(part, depth);
    }

    private void AddPart(List<SheetRow> rows, int depth)
    {
        if (_above is { } above && GoesOn(rows, above))
        {
            AddTable(rows, above.First, above.Last, isMarked: false);
            return;
        }

        var titles = rows.FindIndex(r => r.Cells.Count > 1);
        if (titles < 0)
            titles = rows.Count;
        for (var i = 0; i < titles; i++)
            AddTitle(rows[i], isFirst: i == 0);
        if (titles == rows.Count)
            return;

        var rest = titles == 0 ? rows : rows[titles..];
        var groups = GroupsOf(rest);
        if (depth == MostDepth)
            groups = [(groups[0].First, groups[^1].Last)];
        if (groups.Count == 1)
        {
            AddTable(rest, groups[0].First, groups[0].Last, isMarked: true);
            return;
        }

        foreach (var part in Split(rest, groups))
        {
            _above = null;
            AddParts(part, depth + 1);
        }
    }

    // The rows of each group of columns, in one pass however many groups there are.
    private static List<SheetRow>[] Split(List<SheetRow> rows, List<(int First, int Last)> groups)
    {
        var parts = groups.ConvertAll(_ => new List<SheetRow>()).ToArray();
        foreach (var row in rows)
        {
            var group = 0;
            foreach (var cell in row.Cells)
            {
                while (cell.Column > groups[group].Last)
                    group++;
                if (parts[group] is not [.., { } last] || last.Number != row.Number)
                    parts[group].Add(new SheetRow(row.Number, []));
                parts[group][^1].Cells.Add(cell);
            }
        }

        return parts;
    }

    // The columns in which something is. Rows with one cell only, which may be merged over everything, say nothing of them.
    private bool[] ColumnsOf(List<SheetRow> rows)
    {
        // By column, how many cells begin less how many ended before it.
        var edges = new int[CellReference.MostColumns + 2];
        var (first, last) = (int.MaxValue, 0);
        foreach (var row in rows.Where(r => r.Cells.Count > 1))
        {
            foreach (var cell in row.Cells)
            {
                edges[cell.Column]++;
                edges[_merges.LastColumnOf(row.Number, cell.Column) + 1]--;
            }

            first = Math.Min(first, row.Cells[0].Column);
            last = Math.Max(last, row.Cells.Max(c => _merges.LastColumnOf(row.Number, c.Column)));
        }

        foreach (var cell in rows.Where(r => r.Cells.Count == 1).Select(r => r.Cells[0]).Where(c => c.Column < first || c.Column > last))
        {
            edges[cell.Column]++;
            edges[cell.Column + 1]--;
        }

        var filled = new bool[edges.Length];
        for (var (column, open) = (1, 0); column < edges.Length; column++)
            filled[column] = (open += edges[column]) > 0;
        return filled;
    }

    // Columns beside each other.
    private List<(int First, int Last)> GroupsOf(List<SheetRow> rows)
    {
        var filled = ColumnsOf(rows);
        var groups = new List<(int First, int Last)>();
        var groupOf = new int[filled.Length];
        for (var column = 1; column < filled.Length; column++)
        {
            if (filled[column] && filled[column - 1])
                groups[^1] = (groups[^1].First, column);
            else if (filled[column])
                groups.Add((column, column));
            groupOf[column] = groups.Count - 1;
        }

        if (groups.Count == 1)
            return groups;
        // What holds nothing but letters and ticks below its header names nothing: a blank column is before it for the looks.
        const int longest = 8;
        var names = new HashSet<int>();
        foreach (var row in rows.Skip(1))
        {
            foreach (var cell in row.Cells.Where(c => c.Text.Text.Length > longest))
                names.Add(groupOf[cell.Column]);
        }

        var joined = new List<(int First, int Last)>();
        for (var i = 0; i < groups.Count; i++)
        {
            if (joined.Count > 0 && !names.Contains(i))
                joined[^1] = (joined[^1].First, groups[i].Last);
            else
                joined.Add(groups[i]);
        }

        return joined;
    }

    private void AddTitle(SheetRow row, bool isFirst)
    {
        var text = TextOf(row.Number, row.Cells[0]);
        draft.Count(text);
        if (isFirst && IsTitle(text))
            draft.Blocks.Add(new PageHeading(TitleLevel, text));
        else
            draft.Blocks.Add(new PageParagraph(TextLines.Of(text)));
    }

    // Neither a sentence, nor what leads to something, nor a fact such as `version = 3`, nor several lines.
    private static bool IsTitle(PageText text) =>
        text.Text.Length <= LongestTitle && text.Text is not [.., '.' or ':'] && !text.Text.Contains('=') && !text.Marks.Any(m => m.Kind == TextMarkKind.Break);

    // Rows after a blank one belong to the table above, where they have its columns and no header of their own.
    private static bool GoesOn(List<SheetRow> rows, (int First, int Last, bool HasBoldHeader) above) =>
        rows.TrueForAll(r => r.Cells[0].Column >= above.First && r.Cells[^1].Column <= above.Last)
            && rows.Exists(r => r.Cells[0].Column == above.First) && rows.Exists(r => r.Cells[^1].Column == above.Last)
            && rows.Find(r => r.Cells.Count > 1) is { } first
            && (above.HasBoldHeader || first == rows[0])
            && !IsBold(first);

    private static bool IsBold(SheetRow row) => row.Cells.TrueForAll(c => c.IsBold);

    private void AddTable(List<SheetRow> rows, int first, int last, bool isMarked)
    {
        var header = isMarked ? HeaderOf(rows, first, last) : 0;
        foreach (var row in rows.Take(header))
            draft.Blocks.Add(new PageParagraph([.. row.Cells.Select(c => Counted(TextOf(row.Number, c)))]));

        var grid = new TableGrid(_spans, isMarked);
        foreach (var row in rows.Skip(header))
        {
            AddCells(grid, row, first, last);
            grid.EndRow(places.At(row.Number, first));
        }

        if (isMarked)
            _above = (first, last, IsBold(rows[header]));
        if (grid.ToTable() is { } table)
            draft.Blocks.AddTable(table, places.At(rows[^1].Number, first).Line);
    }

    // Which row heads the rows below: one that the sheet says does, or else the first that fills more than half of the columns.
    private int HeaderOf(List<SheetRow> rows, int first, int last)
    {
        // A filter is on the lower of two rows of a header, and what scrolls may begin anywhere.
        var highest = Math.Min(rows.Count, 20);
        var told = rows.FindIndex(0, highest, r => r.Cells.Count > 1 && cells.Headers.Exists(h => h.First.Row == r.Number && h.First.Column <= last && h.Last.Column >= first));
        var wide = rows.FindIndex(0, highest, r => r.Cells.Sum(c => Math.Min(last, _merges.LastColumnOf(r.Number, c.Column)) - c.Column + 1) * 2 > last - first + 1);
        return told >= 0 && (wide < 0 || told < wide) ? told : Math.Max(wide, 0);
    }

    private void AddCells(TableGrid grid, SheetRow row, int first, int last)
    {
        var next = 0;
        for (var column = first; column <= last;)
        {
            PageCell cell;
            if (next < row.Cells.Count && row.Cells[next].Column == column)
            {
                var span = Math.Min(last, _merges.LastColumnOf(row.Number, column)) - column + 1;
                cell = CellOf(row.Number, row.Cells[next], span);
                _merges.Keep(row.Number, column, cell);
                next++;
            }
            else
            {
                cell = _merges.Above(row.Number, column) ?? Blank(row.Number, column);
            }

            draft.Count(cell);
            // A cell that reaches down keeps its width; one that another is within gives way.
            var width = Math.Min(cell.ColumnSpan, (next < row.Cells.Count ? Math.Min(last, row.Cells[next].Column - 1) : last) - column + 1);
            grid.Add(width == cell.ColumnSpan ? cell : cell with { ColumnSpan = width });
            column += width;
        }
    }

    private PageCell Blank(int row, int column) => new("", "", places.At(row, column));

    private PageText Counted(PageText text)
    {
        draft.Count(text);
        return text;
    }

    private PageText TextOf(int row, SheetCell cell)
    {
        var made = CellOf(row, cell, 1);
        return new PageText(made.Text, made.Raw, made.Location) { Marks = made.Marks };
    }

    private PageCell CellOf(int row, SheetCell cell, int span)
    {
        var location = places.At(row, cell.Column);
        var text = cell.Text;
        var marks = text.Marks;
        if (cell.IsBold)
            marks = marks.Insert(0, new TextMark(0, text.Text.Length, TextMarkKind.Bold));
        if (cells.Addresses.TryGetValue(new CellReference(row, cell.Column), out var address))
            marks = marks.Insert(0, new TextMark(0, text.Text.Length, TextMarkKind.Link, address));
        return draft.Texts.Cell(text.Text, marks, text.Unprintable, location, span);
    }
}
