using ChecklistGen.Documents;
using ChecklistGen.Pdf.Layout.Text;
using ChecklistGen.Pdf.Pages;

namespace ChecklistGen.Pdf.Layout.Tables;

/// <summary>
/// A table. Its rows are measured as they are placed, so that a very long one needs no more memory than a page; its
/// header rows, and the row of a group that a page cuts, are repeated on each page; a row is cut only where no page holds it.
/// </summary>
internal sealed class TableLayout : BlockLayout
{
    private readonly Table _table;
    private readonly TableLook _look;
    private readonly TableRules _rules;
    private readonly RowPlacer _placer;
    private readonly TableGrid _grid;
    private readonly RowQueue _rows;
    private readonly TextLines _caption;
    private readonly double _captionGap;
    private readonly List<RowLayout> _headers = [];
    private readonly string _continued;
    private RowLayout? _group; // of the rows that come next, as it is repeated
    private bool _hasData; // whether a row of data was placed

    private TableLayout(Table table, BlockPlace place)
    {
        var (column, parent, context) = place;
        _table = table;
        _look = TableLook.For(table.Style, context.Theme);
        _placer = new RowPlacer(_look);
        var tags = new TableTags(table, parent, context);
        _grid = new TableGrid(table, _look, tags, column, context);
        _rows = new RowQueue(table.Rows, _grid);
        _rules = new TableRules(_look, _grid.Edges[0], _grid.Edges[^1] - _grid.Edges[0]);
        _continued = context.Document.Continued;
        var caption = context.Styles.Caption;
        _caption = new ParagraphBuilder(context, caption, column).Add(table.Caption, tags.Caption).Build();
        _captionGap = _caption.Lines.Count > 0 ? caption.SpaceAfter : 0;
        SpaceBefore = caption.SpaceBefore;
        SpaceAfter = context.Theme.Table.SpaceAfter;
        KeepsWithNext = table.KeepTogether && table.Rows[^1].KeepWithNext;
        EndsWithNext = !table.KeepTogether && table.Rows[^1].KeepWithNext;
    }

    /// <summary>The layouter of tables; of one without rows or columns only the caption is shown.</summary>
    public static BlockLayout Prepare(BlockPlace place, Table node)
    {
        if (!node.Rows.IsEmpty && !node.Columns.IsEmpty)
            return new TableLayout(node, place);
        return node.Caption.IsEmpty
            ? new NothingLayout()
            : LinesLayout.Of(node.Caption, place.Context.Styles.Caption, place with { Parent = new Tag("P", place.Parent, node) });
    }

    private double CaptionHeight => _caption.Height + _captionGap;

    // A table begins with its header rows and two rows of data (or a group of one), with as much of the second as a page holds,
    // or not at all.
    public override double Lead(Flow flow)
    {
        if (_table.KeepTogether && CaptionHeight + _rows.HeightAhead(int.MaxValue, flow.Capacity, following: 0) is var whole && flow.FitsPage(whole))
            return whole;

        var lead = CaptionHeight;
        var rows = 0;
        for (var i = 0; rows < 2 && _rows.Ahead(i) is { } row; i++)
        {
            if (rows > 0 && row.Row.Kind == TableRowKind.Group)
                break;
            if (!flow.FitsPage(lead + row.Height))
                return Math.Min(flow.Capacity, lead + LeastPartOf(row, flow));
            lead += row.Height;
            if (row.Row.Kind == TableRowKind.Body && (rows == 0 || !row.Row.KeepWithNext))
                rows++;
        }

        return lead;
    }

    public override void Place(Flow flow)
    {
        if (_caption.Lines.Count > 0)
        {
            _caption.Place(flow.Page, flow.Take(_caption.Height));
            flow.Skip(_captionGap);
        }

        while (_rows.Ahead(0) is { Row.Kind: TableRowKind.Header } header)
        {
            PlaceNext(flow);
            _headers.Add(header);
        }

        while (!_rows.IsEmpty)
        {
            PlaceNext(flow);
            _hasData = true;
        }

        _rules.End(flow.Page);
    }

    private IEnumerable<RowLayout> Repeated => _group is null ? _headers : _headers.Append(_group);

    // What the repeated rows take of each page; very high ones are not repeated.
    private double RepeatedHeight(Flow flow) => Repeated.Sum(h => h.Height) is var height && height <= flow.Capacity / 3 ? height : 0;

    // A row is not cut for a small part of it; and a line, which a picture may make high, is never cut.
    private double LeastPartOf(RowLayout row, Flow flow) => Math.Min(row.Height, Math.Max(FirstLinesOf(row), flow.Capacity / 4));

    private double FirstLinesOf(RowLayout row) =>
        row.Cells.Max(c => c.Text.Lines.Count > 0 ? c.Text.Lines[0].Height : 0) + (2 * _look.PaddingY);

    // The next row, with those that must stay with it where a page holds them all. The first one stays with the headers,
    // and with the heading above them, even where it must be cut for that.
    private void PlaceNext(Flow flow)
    {
        if (_rows.Ahead(0) is { Row.Kind: TableRowKind.Group })
            _group = null;
        var together = _rows.HeightAhead(1, flow.Capacity, Following);
        if (_hasData && !flow.Fits(together) && flow.FitsPage(RepeatedHeight(flow) + together))
            NextPage(flow);
        var row = _rows.Take();
        if (_hasData && !flow.Fits(row.Height) && flow.FitsPage(RepeatedHeight(flow) + row.Height))
            NextPage(flow);
        if (!flow.Fits(row.Height))
        {
            PlaceInParts(flow, row);
        }
        else
        {
            var top = flow.Take(row.Height);
            _placer.Place(flow.Page, row, top);
            _rules.Add(top, row.Height);
        }

        if (row.Row.Kind == TableRowKind.Group)
            _group = _grid.MeasureRepeated(row.Row, _continued);
    }

    private void PlaceInParts(Flow flow, RowLayout row)
    {
        if (flow.Remaining < (_hasData ? LeastPartOf(row, flow) : FirstLinesOf(row)))
            NextPage(flow);
        var parts = RowPart.Cut(row, flow.Remaining, flow.Capacity - RepeatedHeight(flow), 2 * _look.PaddingY);
        for (var i = 0; i < parts.Count; i++)
        {
            if (i > 0)
                NextPage(flow);
            var top = flow.Take(parts[i].Height);
            _placer.PlacePart(flow.Page, row, parts, i, top);
            _rules.Add(top, parts[i].Height);
        }
    }

    private void NextPage(Flow flow)
    {
        _rules.End(flow.Page);
        flow.Break();
        if (RepeatedHeight(flow) == 0)
            return;
        foreach (var row in Repeated)
        {
            var top = flow.Take(row.Height);
            _placer.Repeat(flow.Page, row, top);
            _rules.Add(top, row.Height);
        }
    }
}
