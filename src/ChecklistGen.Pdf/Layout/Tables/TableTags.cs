using System.Collections.Immutable;
using System.Globalization;
using ChecklistGen.Documents;
using ChecklistGen.Pdf.Pages;

namespace ChecklistGen.Pdf.Layout.Tables;

/// <summary>
/// What the parts of a table are, so that each cell finds its headers (ISO 32000-1, 14.8.5.7). Scopes say it in plain
/// tables; where rows are grouped, or headers have two levels, each cell names its headers.
/// </summary>
internal sealed class TableTags
{
    private readonly Tag? _head;
    private readonly Tag _body;
    private readonly bool[] _headsRow;
    private readonly bool _namesHeaders;
    private readonly string _prefix;
    private readonly List<string>[] _columnHeaders;
    private string? _group;
    private bool _isInHead;
    private int _headers;
    private int _groups;
    private int _rows;

    public TableTags(Table table, Tag parent, LayoutContext context)
    {
        Table = new Tag("Table", parent, table)
        {
            Attributes = new TagAttributes { Summary = table.Description.Length > 0 ? table.Description : null },
        };
        Caption = new Tag("Caption", Table, table);

        // A table needs a body (ISO 14289-1, 7.2): without data, the header rows are the body.
        _isInHead = table.Rows[0].Kind == TableRowKind.Header && table.Rows.Any(r => r.Kind != TableRowKind.Header);
        _head = _isInHead ? new Tag("THead", Table, table) : null;
        _body = new Tag("TBody", Table, table);

        // Cells need headers; where the table has none, the first column is taken. So do figures, which mean nothing without a name.
        _headsRow = [.. table.Columns.Select(c => c.IsRowHeader)];
        if (!_headsRow.Contains(true) && (!table.HeaderRows.Any() || table.Rows.Any(r => r.Cells.Any(c => HasFigure(c.Content)))))
            _headsRow[0] = true;

        _namesHeaders = table.Rows.Any(r => r.Kind == TableRowKind.Group) || table.HeaderRows.Skip(1).Any();
        _prefix = _namesHeaders ? context.NextTable().ToString(CultureInfo.InvariantCulture) : "";
        _columnHeaders = [.. table.Columns.Select(_ => new List<string>())];
    }

    /// <summary>The table itself.</summary>
    public Tag Table { get; }

    /// <summary>The line above it.</summary>
    public Tag Caption { get; }

    /// <summary>Tags a row, and returns the tags of its cells. Rows must come in order, since each is headed by those above it.</summary>
    public Tag[] For(FilledRow row)
    {
        _isInHead &= row.Row.Kind == TableRowKind.Header;
        var tag = new Tag("TR", _isInHead ? _head : _body, row.Row);
        return row.Row.Kind switch
        {
            TableRowKind.Header => HeaderCells(row, tag),
            TableRowKind.Group => GroupCells(row, tag),
            _ => BodyCells(row, tag),
        };
    }

    private static bool HasFigure(ImmutableArray<Inline> content) =>
        content.Any(i => i is ShareBar or Image || (i is InlineContainer container && HasFigure(container.Content)));

    private Tag[] HeaderCells(FilledRow row, Tag parent) =>
    [
        .. row.Cells.Select(cell =>
        {
            var id = NewId("c", ref _headers);
            if (id is not null)
            {
                foreach (var headers in _columnHeaders.AsSpan(cell.Index, cell.Span))
                    headers.Add(id);
            }

            return Header(parent, cell, "Column", id, []);
        }),
    ];

    private Tag[] GroupCells(FilledRow row, Tag parent)
    {
        _group = NewId("g", ref _groups);
        return [.. row.Cells.Select((cell, i) => i == 0 ? Header(parent, cell, "Column", _group, []) : Data(parent, cell, []))];
    }

    private Tag[] BodyCells(FilledRow row, Tag parent)
    {
        // The ids of all that head the row come first: the cells on their left need them too.
        var ids = row.Cells.Select(c => _headsRow[c.Index] ? NewId("r", ref _rows) : null).ToArray();
        return
        [
            .. row.Cells.Select((cell, i) => _headsRow[cell.Index]
                ? Header(parent, cell, "Row", ids[i], HeadersOf(cell, []))
                : Data(parent, cell, HeadersOf(cell, ids))),
        ];
    }

    private ImmutableArray<string> HeadersOf(FilledCell cell, string?[] rowHeaders)
    {
        if (!_namesHeaders)
            return [];
        var headers = ImmutableArray.CreateBuilder<string>();
        Add(_group);
        foreach (var id in rowHeaders)
            Add(id);
        foreach (var column in _columnHeaders.AsSpan(cell.Index, cell.Span))
            column.ForEach(Add);
        return headers.ToImmutable();

        void Add(string? id)
        {
            if (id is not null && !headers.Contains(id))
                headers.Add(id);
        }
    }

    private static Tag Header(Tag parent, FilledCell cell, string scope, string? id, ImmutableArray<string> headers) => new("TH", parent, cell.Cell)
    {
        Id = id,
        Attributes = new TagAttributes { Scope = scope, ColumnSpan = cell.Span, Headers = headers },
    };

    private static Tag Data(Tag parent, FilledCell cell, ImmutableArray<string> headers) => new("TD", parent, cell.Cell)
    {
        Attributes = new TagAttributes { ColumnSpan = cell.Span, Headers = headers },
    };

    // Short, because a file may hold thousands of them: table, letter, number.
    private string? NewId(string letter, ref int count) =>
        _namesHeaders ? string.Create(CultureInfo.InvariantCulture, $"{_prefix}{letter}{++count}") : null;
}
