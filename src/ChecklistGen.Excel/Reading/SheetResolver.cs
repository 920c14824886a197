using System.Collections.Immutable;
using System.Globalization;
using ChecklistGen.Answers;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Excel.Forms;
using ChecklistGen.Excel.Pages;
using ChecklistGen.Office.Forms;
using ChecklistGen.Office.Pages;
using ChecklistGen.Text;

namespace ChecklistGen.Excel.Reading;

/// <summary>
/// Accounts for every cell of a returned file: it is the answer of a field, or ours, or else somebody typed it beside the
/// fields. It never guesses: what is not certain is reported.
/// </summary>
internal sealed class SheetResolver
{
    private const string NoField = "it belongs to no field of this document";

    private readonly WorkbookRecord? _record;
    private readonly string _language;
    private readonly TextDigests? _written;
    private readonly Location _file;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, FormItem> _items;
    private readonly Dictionary<string, FormItem?> _itemsByText = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, List<(FilledField Answer, string Shown, CellPlace Place)>> _found = new(StringComparer.Ordinal);
    private readonly List<UnmatchedAnswer> _unmatched = [];
    private readonly List<string> _leftBehind = [];
    private readonly List<CellPlace> _readAsShown = [];
    private int _candidates;

    /// <param name="record">The file's record; null where it has none.</param>
    /// <param name="language">The language in which the document shows dates.</param>
    /// <param name="file">The file, for findings.</param>
    /// <param name="diagnostics">Receives findings.</param>
    public SheetResolver(WorkbookRecord? record, string language, Location file, DiagnosticBag diagnostics)
    {
        (_record, _language, _file, _diagnostics) = (record, language, file, diagnostics);
        _written = record is null ? null : new TextDigests(record.Written);
        _items = (record?.Form.Items ?? []).GroupBy(i => i.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        foreach (var item in record?.Form.Items ?? [])
        {
            // A text that two items share identifies neither.
            if (!_itemsByText.TryAdd(PlainText.Normalise(item.Text), item))
                _itemsByText[PlainText.Normalise(item.Text)] = null;
        }
    }

    /// <summary>Takes the cells of a sheet.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="table">The table with fields that was found in it; null for none.</param>
    public void Add(FilledSheet sheet, FoundTable? table)
    {
        var lines = table is null ? null : new LineIndex(table.Table);
        foreach (var row in sheet.Rows)
        {
            if (table is null || lines is null || row.Number <= table.Header.Number)
                AddOthers(row.Cells, new CellPlace(sheet.Name, row.Number), WorkbookRecord.NoLine);
            else
                AddLine(row, table, lines, new CellPlace(sheet.Name, row.Number));
        }
    }

    /// <summary>Takes what lies over a sheet.</summary>
    public void Add(FilledSheet sheet, BesideCells beside)
    {
        foreach (var (text, place) in beside.Texts)
            Report(text, $"{place} of the sheet `{sheet.Name}`", "it is beside the fields");
        if (beside.Pictures > 0)
            _leftBehind.Add($"pictures or charts on the sheet `{sheet.Name}`");
    }

    /// <summary>Everything that was found.</summary>
    public FilledForm ToForm(string title)
    {
        if (_record is null)
            _diagnostics.Add(FormDiagnostics.WithoutForm(_file));
        var names = (_record?.Tables ?? []).SelectMany(t => t.Lines.SelectMany(l => t.Columns.Select(c => l.Key + c.Field))).Distinct(StringComparer.Ordinal).ToList();
        var fields = (_record is null ? _found.Keys : names.Where(_found.ContainsKey)).Select(n => Decide(_found[n])).ToImmutableArray();
        var missing = names.Where(n => !_found.ContainsKey(n)).ToImmutableArray();
        if (!missing.IsEmpty)
            _diagnostics.Add(FormDiagnostics.Gone(_file, missing));
        if (_readAsShown.Count > 0)
            _diagnostics.Add(FormDiagnostics.ReadAsShown(_file, _readAsShown.Count, $"in `{_readAsShown[0].Sheet}!{_readAsShown[0].Row.ToString(CultureInfo.InvariantCulture)}`"));
        return new FilledForm
        {
            Title = title,
            Form = _record?.Form,
            Fields = AnswerPieces.Join(fields),
            Unmatched = [.. _unmatched],
            LeftBehind = [.. _leftBehind],
            Missing = missing,
        };
    }

    private void AddLine(FilledRow row, FoundTable table, LineIndex lines, CellPlace place)
    {
        var (line, doubt) = LineOf(row, table, lines);
        if (line is not null && doubt is null && lines.ByKey(row.At(table.KeyColumn)?.Text.Trim() ?? "") is { } keyed && keyed != line)
            _readAsShown.Add(place);
        var item = line is null ? null : ItemOf(line.Key);
        place = place with { Line = line is { Mark.Length: > 0 } ? line.Mark : row.At(table.MarkColumn)?.Text ?? "", Item = item };
        foreach (var (column, recorded) in table.Columns)
        {
            var cell = row.At(column);
            var at = place with { Column = column, Header = recorded.Header };
            if (line is null || doubt is not null)
            {
                if (cell is not null && !IsOwn(cell, WorkbookRecord.NoLine) && TickMarks.Read(cell.Text) != false)
                    Report(cell.Text, at, doubt ?? "its row belongs to no item");
                continue;
            }

            Take(cell, new FilledField(line.Key + recorded.Field, line.Kind ?? recorded.Kind) { ItemKey = item?.Key, Label = recorded.Header }, at);
        }

        // In a file without a record, what is below a header may be ours.
        bool IsOther(FilledCell cell) => !table.Columns.ContainsKey(cell.Column)
            && (_record is null ? table.Header.At(cell.Column) is null : cell.Column != table.KeyColumn || lines.ByKey(cell.Text.Trim()) is null);
        AddOthers(row.Cells.Where(IsOther), place, line?.Key ?? WorkbookRecord.NoLine);
    }

    private void Take(FilledCell? cell, FilledField field, CellPlace place)
    {
        PageDraft.Bound(++_candidates);
        if (!_found.TryGetValue(field.Name, out var list))
            _found.Add(field.Name, list = []);
        var answer = field;
        if (cell is { HasNoValue: true })
            Report(cell.Text.Length > 0 ? cell.Text : cell.Formula ?? "", place, "it is a formula without a value");
        else if (cell is not null && CellAnswers.Read(cell, field, _language) is { } read)
            answer = read;
        else if (cell is not null)
            Report(cell.Text, place, $"it is neither a tick nor an empty box for `{field.Name}`");
        list.Add((answer, cell?.Text ?? "", place));
    }

    // By the hidden key and by the id: where they disagree, by the one that the row's text agrees with.
    private (RecordedLine? Line, string? Doubt) LineOf(FilledRow row, FoundTable table, LineIndex lines)
    {
        var (key, mark) = (row.At(table.KeyColumn)?.Text.Trim() ?? "", row.At(table.MarkColumn)?.Text.Trim() ?? "");
        if (_record is null)
            return key.Length + mark.Length > 0 ? (new RecordedLine(key.Length > 0 ? key : mark, mark, null), null) : (null, null);
        var (byKey, byMark) = (lines.ByKey(key), lines.ByMark(mark));
        var line = byKey ?? byMark;
        if (byKey is not null && byMark is not null && byKey != byMark)
        {
            var byText = ItemByText(row, table);
            if (byText is not null && (byText == ItemOf(byKey.Key) || byText == ItemOf(byMark.Key)))
                return (byText == ItemOf(byKey.Key) ? byKey : byMark, null);
            return (byKey, $"its row is about `{byKey.Mark}` by its hidden key, and about `{byMark.Mark}` by what it shows");
        }

        // An id that is left, and the text of another: somebody has sorted some columns and not the others.
        if (line is not null && ItemOf(line.Key) is { } item && ItemByText(row, table) is { } other && other != item)
            return (line, $"its row is about `{item.Id}`, and has the text of `{other.Id}`");
        return (line, null);
    }

    private FormItem? ItemByText(FilledRow row, FoundTable table)
    {
        foreach (var cell in row.Cells)
        {
            if (cell.Column == table.KeyColumn || cell.Column == table.MarkColumn || table.Columns.ContainsKey(cell.Column))
                continue;
            // Below its text a row may say what is beside its letters.
            if ((_itemsByText.GetValueOrDefault(PlainText.Normalise(cell.Text)) ?? _itemsByText.GetValueOrDefault(PlainText.Normalise(cell.Text.Split('\n')[0]))) is { } item)
                return item;
        }

        return null;
    }

    private FormItem? ItemOf(string key) =>
        _items.GetValueOrDefault(FieldName.IsQuestion(key) ? FieldName.RowOf(key) : key);

    private void AddOthers(IEnumerable<FilledCell> cells, CellPlace place, string line)
    {
        if (_written is null && line == WorkbookRecord.NoLine)
            return;
        foreach (var cell in cells)
        {
            if (cell.Formula is null && !IsOwn(cell, line))
                Report(cell.Text, place with { Column = cell.Column }, place.Item is null ? NoField : "it is beside the fields");
        }
    }

    private bool IsOwn(FilledCell cell, string line) =>
        _written is not null && ((line != WorkbookRecord.NoLine && _written.Contains(line, cell.Text)) || _written.Take(WorkbookRecord.NoLine, cell.Text));

    // A field that is there twice, since somebody copied its row or its column: one answer counts, several don't.
    private FilledField Decide(List<(FilledField Answer, string Shown, CellPlace Place)> found)
    {
        var answers = found.Select(f => f.Answer).Where(a => a.IsAnswered).Distinct().ToList();
        if (answers.Count > 1)
        {
            foreach (var (answer, shown, place) in found.Where(f => f.Answer.IsAnswered))
                Report(shown, place, $"`{answer.Name}` is there more than once, and the answers differ");
        }

        var decided = answers is [var only] ? only : found[0].Answer with { IsChecked = false, Value = "" };
        if (decided is { Kind: FieldKind.Date, Value.Length: > 0 } && WrittenDay.Read(decided.Value, "") is null)
            _diagnostics.Add(FormDiagnostics.NoDate(_file, decided.Value, decided.Name));
        return decided;
    }

    private void Report(string value, CellPlace place, string reason)
    {
        var beside = string.Join(", ", new[] { place.Line, place.Header }.Where(w => w.Length > 0));
        _unmatched.Add(new UnmatchedAnswer(value, place.ToString(), reason) { Item = place.Item, Beside = beside });
        _diagnostics.Add(FormDiagnostics.NotCounted(_file, value, place.ToString(), reason));
    }

    private void Report(string value, string place, string reason)
    {
        _unmatched.Add(new UnmatchedAnswer(value, place, reason));
        _diagnostics.Add(FormDiagnostics.NotCounted(_file, value, place, reason));
    }

    /// <summary>Where a cell is.</summary>
    private sealed record CellPlace(string Sheet, int Row)
    {
        public int Column { get; init; }

        /// <summary>By what people know its line.</summary>
        public string Line { get; init; } = "";

        public string Header { get; init; } = "";

        public FormItem? Item { get; init; }

        public override string ToString() => $"in the cell `{Sheet}!{new CellReference(Row, Column)}`";
    }

    /// <summary>The lines of a table, by their keys and by what people know them by.</summary>
    private sealed class LineIndex
    {
        private readonly Dictionary<string, RecordedLine> _byKey = new(StringComparer.Ordinal);
        private readonly Dictionary<string, RecordedLine?> _byMark = new(StringComparer.Ordinal);

        public LineIndex(RecordedTable table)
        {
            foreach (var line in table.Lines)
            {
                _byKey.TryAdd(line.Key, line);
                // A mark that two lines share identifies neither.
                if (!_byMark.TryAdd(line.Mark, line))
                    _byMark[line.Mark] = null;
            }
        }

        public RecordedLine? ByKey(string key) => _byKey.GetValueOrDefault(key);

        public RecordedLine? ByMark(string mark) => mark.Length == 0 ? null : _byMark.GetValueOrDefault(mark);
    }
}
