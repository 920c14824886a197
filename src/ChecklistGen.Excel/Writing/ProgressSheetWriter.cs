using System.Globalization;
using ChecklistGen.Documents;
using ChecklistGen.Excel.Pages;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ChecklistGen.Excel.Writing;

/// <summary>
/// Writes the sheet that counts how far the checklist is: by service where there are several, by phase, by owner. All figures are
/// formulas, so that they change as the checklist is filled in; beside each is what it yields today.
/// </summary>
/// <remarks>
/// Texts are compared with <c>=</c> inside <c>SUMPRODUCT</c>: <c>COUNTIF</c> would take a phase called <c>&lt;5</c> or <c>*</c> for a condition.
/// </remarks>
internal sealed class ProgressSheetWriter
{
    // Owners come while people fill in: a line for each, up to this many, and one for all others.
    private const int OwnerLines = 12;
    private const double LabelWidth = 44;
    private const int DayRow = 2;
    private const int FirstBlock = 4;

    private readonly Spreadsheet _spreadsheet;
    private readonly ProgressSheet _words;
    private readonly SheetLayout _checklist;
    private readonly CellWriter _cells;
    private readonly HexBinaryValue _bar;
    private readonly List<Item> _items;
    private readonly int _service;
    private readonly int _phase;
    private readonly int _owner;
    private readonly int _due;
    private readonly string _settled;
    private readonly string _overdue;
    private readonly int _labels;
    private readonly List<string> _shares = [];
    private int _row = FirstBlock;

    public ProgressSheetWriter(Spreadsheet spreadsheet, ProgressSheet words, SheetLayout checklist, CellWriter cells, HexBinaryValue bar)
    {
        (_spreadsheet, _words, _checklist, _cells, _bar) = (spreadsheet, words, checklist, cells, bar);
        _service = checklist.Find(c => c.Use == ColumnUse.Service);
        _phase = checklist.Find(c => c.Use == ColumnUse.Phase);
        _owner = checklist.Find(c => c.Field == "/owner");
        _due = checklist.Find(c => c.Field == "/due");
        _labels = _service >= 0 ? 2 : 1;
        var (done, status) = (checklist.Find(c => c.Field == "/done"), checklist.Find(c => c.Field == "/status"));
        _settled = Settled(done, status);
        _overdue = _due < 0 ? "" : $"ISNUMBER({Cells(_due)})*({Cells(_due)}<{Absolute(2, DayRow)})*(1-{_settled})";
        _items = [.. checklist.Table.Lines.Select(l => ItemOf(l, done, status))];
    }

    private int FirstFigure => _labels + 1;

    private int Columns => _labels + (_due < 0 ? 4 : 5);

    /// <summary>Writes the part.</summary>
    public void Write(Stream stream)
    {
        using var part = new ExcelPartWriter(stream);
        part.WriteStart(new Worksheet());
        part.Write(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        part.Write(new SheetViews(new SheetView { WorkbookViewId = 0, ShowGridLines = false }));
        part.Write(new SheetFormatProperties { DefaultRowHeight = RowHeights.OfLine });
        part.Write(new Columns(
            new Column { Min = 1, Max = (uint)_labels, Width = LabelWidth, CustomWidth = true },
            new Column { Min = (uint)FirstFigure, Max = (uint)Columns, Width = 14, CustomWidth = true }));
        part.WriteStart(new SheetData());
        part.Write(Row(1, [_cells.Text(1, 1, _words.Title, Look.Title)], RowHeights.OfTitle));
        var day = _spreadsheet.Properties.Date;
        part.Write(Row(DayRow, [_cells.Text(DayRow, 1, _words.AsOf, Look.Intro), CellWriter.Formula(DayRow, 2, "TODAY()", CellWriter.SerialOf(day), Look.Day)]));
        if (_service >= 0)
            WriteBlock(part, [_words.Service], [_service], i => [i.Service]);
        WriteBlock(part, _service >= 0 ? [_words.Service, _words.Phase] : [_words.Phase], _service >= 0 ? [_service, _phase] : [_phase], i => _service >= 0 ? [i.Service, i.Phase] : [i.Phase]);
        if (_owner >= 0 && _items.Count > 0)
            WriteOwners(part);
        part.WriteEnd();
        foreach (var element in TableSheetWriter.Protection(_spreadsheet))
            part.Write(element);
        if (_shares.Count > 0)
            part.Write(TableSheetWriter.Bars(_shares, _bar));
        foreach (var element in TableSheetWriter.PageLayout(_spreadsheet, isLandscape: false))
            part.Write(element);
        part.WriteEnd();
    }

    // As `status` counts: what contradicts itself, such as a ticked item that is not started, is not settled.
    private string Settled(int done, int status)
    {
        var ticked = done < 0 ? "1" : $"({Cells(done)}=\"{CheckBox.CheckedMark}\")";
        if (status < 0)
            return ticked;
        var isDone = $"({Cells(status)}={Quoted(_words.SettledBy.Done)})";
        return done < 0
            ? $"({isDone}+({Cells(status)}={Quoted(_words.SettledBy.NotApplicable)}))"
            : $"({ticked}*(({Cells(status)}=\"\")+{isDone})+({Cells(status)}={Quoted(_words.SettledBy.NotApplicable)}))";
    }

    private Item ItemOf(SheetLine line, int done, int status)
    {
        var isTicked = done >= 0 && line.Cells[done] == $"{CheckBox.CheckedMark}";
        var state = status < 0 ? "" : line.Cells[status];
        var isSettled = Same(state, _words.SettledBy.NotApplicable) && status >= 0
            || (done < 0 ? Same(state, _words.SettledBy.Done) : isTicked && (state.Length == 0 || Same(state, _words.SettledBy.Done)));
        var isOverdue = !isSettled && _due >= 0 && CellWriter.TryParse(line.Cells[_due]) < _spreadsheet.Properties.Date;
        return new Item(At(_service), At(_phase), At(_owner), isSettled, isOverdue);

        string At(int column) => column < 0 ? "" : line.Cells[column];
    }

    private void WriteBlock(ExcelPartWriter part, string[] labels, int[] columns, Func<Item, string[]> keyOf)
    {
        WriteHeader(part, labels);
        var first = _row;
        foreach (var group in _items.GroupBy(i => string.Join('\n', keyOf(i)), StringComparer.OrdinalIgnoreCase))
        {
            var key = keyOf(group.First());
            var isSame = string.Concat(columns.Select((c, i) => $"({Cells(c)}={Absolute(i + 1, _row, isColumnFixed: true)})*"));
            WriteFigures(part, Labels(key), isSame, [.. group], height: RowHeights.Of(key.Select(text => (text, LabelWidth))));
        }

        WriteTotal(part, first);
        _row += 2;
    }

    private void WriteOwners(ExcelPartWriter part)
    {
        WriteHeader(part, [_words.Owner]);
        var (header, first) = (_row - 1, _row);
        var owners = _items.Select(i => i.Owner).Where(o => o.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        for (var i = 0; i < OwnerLines; i++)
        {
            var owner = i < owners.Count ? owners[i] : "";
            // The first owner for whom there is no line yet.
            var above = $"$A${Number(header)}:$A{Number(_row - 1)}";
            var next = CellWriter.ArrayFormula(_row, 1, $"IFERROR(INDEX({Cells(_owner)},MATCH(1,({Cells(_owner)}<>\"\")*ISNA(MATCH({Cells(_owner)},{above},0)),0)),\"\")", owner, Look.Label);
            WriteFigures(part, [next, .. Blank(1, Look.Label)], $"({Cells(_owner)}=$A{Number(_row)})*", [.. _items.Where(x => owner.Length > 0 && Same(x.Owner, owner))], isOptional: true);
        }

        WriteFigures(part, Labels([_words.Nobody]), $"({Cells(_owner)}=\"\")*", [.. _items.Where(i => i.Owner.Length == 0)]);
        var shown = owners.Take(OwnerLines).ToHashSet(StringComparer.OrdinalIgnoreCase);
        WriteRest(part, first, [.. _items.Where(i => i.Owner.Length > 0 && !shown.Contains(i.Owner))]);
        WriteTotal(part, first);
        _row += 2;
    }

    private void WriteHeader(ExcelPartWriter part, string[] labels)
    {
        string[] figures = _due < 0 ? [_words.Total, _words.Settled, _words.Open, _words.Share] : [_words.Total, _words.Settled, _words.Open, _words.Overdue, _words.Share];
        var above = labels.Concat(Enumerable.Repeat("", _labels - labels.Length)).Select(text => (Text: text, Look: Look.Header)).Concat(figures.Select(text => (Text: text, Look: Look.NumberHeader)));
        part.Write(Row(_row, above.Select((cell, i) => _cells.Text(_row, i + 1, cell.Text, cell.Look))));
        _row++;
    }

    private IEnumerable<Cell> Labels(string[] texts) => texts.Select((text, i) => _cells.Text(_row, i + 1, text, Look.Label)).Concat(Blank(texts.Length, Look.Label));

    private void WriteFigures(ExcelPartWriter part, IEnumerable<Cell> labels, string isSame, List<Item> items, bool isOptional = false, double height = RowHeights.OfLine)
    {
        var any = Cells(_phase >= 0 ? _phase : _owner);
        var formulas = new List<string> { $"SUMPRODUCT({isSame}({any}={any}))", $"SUMPRODUCT({isSame}{_settled})", Difference() };
        if (_due >= 0)
            formulas.Add($"SUMPRODUCT({isSame}{_overdue})");
        WriteRow(part, labels, formulas, items, isOptional: isOptional, height: height);
    }

    // What no line above counts.
    private void WriteRest(ExcelPartWriter part, int first, List<Item> items)
    {
        var formulas = new List<string> { Rest(0, $"ROWS({Cells(_owner)})"), Rest(1, $"SUMPRODUCT(1*{_settled})"), Difference() };
        if (_due >= 0)
            formulas.Add(Rest(3, $"SUMPRODUCT({_overdue})"));
        WriteRow(part, Labels([_words.OtherOwners]), formulas, items);

        string Rest(int figure, string all) => $"{all}-SUM({Letter(figure)}{Number(first)}:{Letter(figure)}{Number(_row - 1)})";
    }

    private void WriteTotal(ExcelPartWriter part, int first)
    {
        var last = _row - 1;
        var formulas = Enumerable.Range(0, _due < 0 ? 3 : 4).Select(f => last < first ? "0" : $"SUM({Letter(f)}{Number(first)}:{Letter(f)}{Number(last)})");
        WriteRow(part, [_cells.Text(_row, 1, _words.Total, Look.TotalLabel), .. Blank(1, Look.TotalLabel)], formulas, _items, Look.TotalNumber, Look.TotalShare);
    }

    private void WriteRow(ExcelPartWriter part, IEnumerable<Cell> labels, IEnumerable<string> formulas, List<Item> items, Look number = Look.Number, Look share = Look.Share, bool isOptional = false, double height = RowHeights.OfLine)
    {
        var settled = items.Count(i => i.IsSettled);
        double[] values = [items.Count, settled, items.Count - settled, items.Count(i => i.IsOverdue)];
        var figures = formulas.Select((formula, i) => Figure(FirstFigure + i, formula, values[i], number)).ToList();
        var (all, done) = ($"{Letter(0)}{Number(_row)}", $"{Letter(1)}{Number(_row)}");
        // Rounded down, so that 100 % means all.
        figures.Add(Figure(Columns, $"IF({all}=0,0,ROUNDDOWN({done}/{all},2))", items.Count == 0 ? 0 : Math.Floor(100.0 * settled / items.Count) / 100, share));
        _shares.Add($"{CellReference.Letters(Columns)}{Number(_row)}");
        part.Write(Row(_row, labels.Concat(figures), height));
        _row++;

        // A line for an owner who is not there yet says nothing.
        Cell Figure(int column, string formula, double value, Look look) => !isOptional
            ? CellWriter.Formula(_row, column, formula, value, look)
            : CellWriter.Formula(_row, column, $"IF($A{Number(_row)}=\"\",\"\",{formula})", items.Count == 0 ? null : value, look);
    }

    private string Difference() => $"{Letter(0)}{Number(_row)}-{Letter(1)}{Number(_row)}";

    private IEnumerable<Cell> Blank(int from, Look look) => Enumerable.Range(from + 1, Math.Max(0, _labels - from)).Select(c => _cells.Text(_row, c, "", look));

    private string Cells(int column) => _checklist.InFormula(column);

    private string Letter(int figure) => CellReference.Letters(FirstFigure + figure);

    private static string Absolute(int column, int row, bool isColumnFixed = false) =>
        $"${CellReference.Letters(column)}{(isColumnFixed ? "" : "$")}{Number(row)}";

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Number(int row) => row.ToString(CultureInfo.InvariantCulture);

    private static Row Row(int number, IEnumerable<Cell> cells, double height = RowHeights.OfLine) => new(cells) { RowIndex = (uint)number, Height = height };

    private readonly record struct Item(string Service, string Phase, string Owner, bool IsSettled, bool IsOverdue);
}
