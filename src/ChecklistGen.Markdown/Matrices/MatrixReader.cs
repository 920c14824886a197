using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Markdown.Matrices.Pages;
using ChecklistGen.Markdown.Matrices.Plain;
using ChecklistGen.Markdown.Matrices.Tables;
using ChecklistGen.Markdown.Matrices.Words;
using ChecklistGen.Raci;
using ChecklistGen.Text;

namespace ChecklistGen.Markdown.Matrices;

/// <summary>Reads the responsibility matrix of a Markdown page.</summary>
/// <remarks>
/// Takes time and memory linear in the page's length. Every row of every RACI table becomes an activity, whatever is wrong
/// with it; what is wrong is among the diagnostics, with its place.
/// </remarks>
public sealed class MatrixReader
{
    // Texts to know the page's language by.
    private const int SampledTexts = 2000;

    private readonly Page _page;
    private readonly ServiceReader _service;
    private readonly PartyRegister _register;
    private readonly LayoutFinder _finder;
    private readonly Dictionary<PageTable, TableLayout> _layouts;
    private readonly SectionTree _tree;
    private readonly Dictionary<PageHeading, SectionTree.Node> _nodes;
    private readonly DiagnosticBag _diagnostics = new();

    private MatrixReader(SourceText source, MatrixReaderOptions options)
    {
        _page = PageScanner.Scan(source);
        _service = new ServiceReader(_page);
        _register = new PartyRegister(options.Party, $"{_service.Title} {_service.Description}");
        _finder = new LayoutFinder(options.Party, IsRaciPage());
        _layouts = _finder.FindAll(_page.Blocks.OfType<PageTable>());
        (_tree, _nodes) = SectionTree.Of(_page, _service.FrontMatterTitle);
    }

    /// <summary>Reads a page.</summary>
    /// <returns>
    /// The matrix with what was wrong with it. No matrix and the note <see cref="MatrixDiagnostics.NoMatrix"/> for a page
    /// without a RACI table; no matrix and an error for one whose tables don't say which column is the customer's.
    /// </returns>
    public static Outcome<Matrix> Read(SourceText source, MatrixReaderOptions? options = null) =>
        new MatrixReader(source, options ?? new MatrixReaderOptions()).Read();

    private Outcome<Matrix> Read()
    {
        foreach (var unclosed in _page.Unclosed)
            _diagnostics.Add(MatrixDiagnostics.UnclosedBlock, _page.LocationOf(unclosed), "nothing closes this code block or comment: the rest of the page is part of it", "close it, if tables follow that should be read");
        foreach (var table in _finder.Unread)
            _diagnostics.Add(MatrixDiagnostics.UnreadTable, _page.LocationOf(table.Header.Span), "this table holds duties, and its header does not say whose: its rows are not read", "give it a header such as `| Activity | Customer | Provider |`");
        if (_layouts.Count == 0)
        {
            if (_finder.Unread.Count == 0)
                _diagnostics.Add(MatrixDiagnostics.NoMatrix, new Location(_page.Source.Path), "the page has no RACI table");
            return new Outcome<Matrix>(null, _diagnostics.ToSorted());
        }

        var tables = FindTables();
        var sections = _tree.Build();
        var (activities, rowsRead) = ReadRows(tables);
        CheckCustomers(tables);
        if (!_register.HasCustomer)
            return new Outcome<Matrix>(null, _diagnostics.ToSorted());

        var language = LanguageDetector.Detect(Texts(activities).Take(SampledTexts), _service.DeclaredLanguage);
        var providers = _register.All.Where(p => p.Kind == PartyKind.Provider).ToList();
        var matrix = new Matrix
        {
            Source = _page.Source,
            Service = _service.Read(providers is [var provider, ..] ? provider.Name : null, language, _diagnostics),
            Legend = LegendReader.Read(_page, _layouts.Keys.ToHashSet()),
            Parties = _register.All,
            Sections = sections,
            Outline = _tree.Outline,
            Activities = activities,
            RowsRead = rowsRead,
        };
        return new Outcome<Matrix>(matrix, _diagnostics.ToSorted());
    }

    /// <summary>A RACI table with the heading it stands under and all of its rows, those cut off from it included.</summary>
    private sealed record FoundTable(PageTable Table, TableLayout Layout, SectionTree.Node Node)
    {
        public List<RawRow> Rows { get; } = [.. Table.Rows];
    }

    private List<FoundTable> FindTables()
    {
        var found = new List<FoundTable>();
        SectionTree.Node? node = null;
        FoundTable? above = null;
        foreach (var block in _page.Blocks)
        {
            switch (block)
            {
                case PageHeading heading when _nodes.TryGetValue(heading, out var entered):
                    node = entered;
                    above = null;
                    break;
                case PageTable table when _layouts.TryGetValue(table, out var layout):
                    node ??= _tree.AddUntitled(_service.Name, _page.LocationOf(table.Header.Span));
                    node.HasOwnTable = true;
                    above = new FoundTable(table, layout, node);
                    found.Add(above);
                    break;
                case PageTable table:
                    above = TakeDetachedRows(table, above);
                    break;
                case PageText text when above is not null:
                    var notes = NoteReader.Read(_page, text, IsRightBelow(text, above)).ToList();
                    above.Node.Notes.AddRange(notes);
                    above = notes.Count > 0 ? above : null;
                    break;
                default:
                    above = null;
                    break;
            }
        }

        return found;
    }

    // Rows behind a blank line are no part of the table any more, and yet they are meant to be. Rows that no table is
    // above can't be read, since nothing says which column is whose; they must not disappear for that.
    private FoundTable? TakeDetachedRows(PageTable table, FoundTable? above)
    {
        if (table.HasDelimiterRow || !table.AllRows.Any(LayoutFinder.HoldsDuties))
            return null;
        var location = _page.LocationOf(table.Header.Span);
        if (above is null)
        {
            _diagnostics.Add(new Diagnostic(MatrixDiagnostics.DetachedRows, location, "these rows hold duties and belong to no table: they are not read")
            {
                Severity = Severity.Error,
                Help = "write a header and a line of dashes above them",
            });
            return null;
        }

        _diagnostics.Add(MatrixDiagnostics.DetachedRows, location, "these rows are cut off from their table", "remove the blank line, or whatever else stands between them");
        above.Rows.AddRange(table.AllRows);
        return above;
    }

    private bool IsRightBelow(PageText text, FoundTable above)
    {
        var end = above.Rows.Count > 0 ? Math.Max(above.Rows[^1].Span.End, above.Table.Span.End) : above.Table.Span.End;
        return _page.Source.PositionAt(text.Span.Start).Line <= _page.Source.PositionAt(end).Line + 1;
    }

    private (ImmutableArray<Activity> Activities, int RowsRead) ReadRows(List<FoundTable> tables)
    {
        var activities = ImmutableArray.CreateBuilder<Activity>();
        var rowsOf = new Dictionary<Section, int>(ReferenceEqualityComparer.Instance);
        var rowsRead = 0;
        foreach (var (table, layout, node) in tables.Select(t => (t, t.Layout, t.Node)))
        {
            if (!table.Table.HasDelimiterRow)
                _diagnostics.Add(MatrixDiagnostics.MissingDelimiterRow, _page.LocationOf(table.Table.Header.Span), "no line of dashes follows this header: the page shows it as text", "write a line such as `| --- | --- | --- |` below it");
            var section = node.Section!;
            var reader = ReaderOf(table, section);
            var before = rowsOf.GetValueOrDefault(section);
            activities.AddRange(reader.Read(table.Rows, before));
            var count = reader.Count(table.Rows);
            rowsOf[section] = before + count;
            rowsRead += count;
        }

        return (activities.ToImmutable(), rowsRead);
    }

    private RowReader ReaderOf(FoundTable table, Section section) => table.Layout switch
    {
        PartyLayout layout => new PartyRowReader(_page, table.Table, layout, _register, section, _diagnostics),
        DutyLayout layout => new DutyRowReader(_page, table.Table, layout, _register, section, _diagnostics),
        _ => throw new InvalidOperationException($"{table.Layout.GetType()} has no reader"),
    };

    private void CheckCustomers(List<FoundTable> tables)
    {
        foreach (var table in tables)
        {
            if (table.Layout is PartyLayout { Parties: var parties } && parties.All(p => !p.IsCustomer))
                ReportUnknownCustomer(table, "column", parties.Select(p => p.Header));
            else if (table.Layout is DutyLayout && !_register.HasCustomer)
                ReportUnknownCustomer(table, "name", _register.All.Select(p => p.Name));
        }
    }

    private void ReportUnknownCustomer(FoundTable table, string what, IEnumerable<string> names)
    {
        const int most = 20;
        var known = names.Where(n => n.Length > 0).Distinct(StringComparer.Ordinal).Take(most).ToList();
        var list = string.Join(", ", known.Select(n => $"`{n}`"));
        _diagnostics.Add(
            MatrixDiagnostics.UnknownCustomer,
            _page.LocationOf(table.Table.Header.Span),
            $"which {what} is the customer's can't be told; there are {list}",
            known is [var first, ..] ? $"name it, for example with `--party \"{first}\"`" : "name it with `--party`");
    }

    private bool IsRaciPage()
    {
        var text = _page.Source.Text;
        return ServiceName.HasBoilerplate(_service.Title) || _page.Blocks.Any(b => b switch
        {
            PageHeading heading => heading.Span.In(text).Contains("RACI", StringComparison.Ordinal),
            PageText { Lines: var lines } => lines.Any(l => l.In(text).Contains("RACI", StringComparison.Ordinal)),
            _ => false,
        });
    }

    private IEnumerable<string> Texts(ImmutableArray<Activity> activities)
    {
        var text = _page.Source.Text;
        var headings = _page.Blocks.OfType<PageHeading>().Select(h => PlainMarkdown.Of(h.Span.In(text)));
        var lines = _page.Blocks.OfType<PageText>().SelectMany(t => t.Lines).Select(l => PlainMarkdown.Of(l.In(text)));
        return activities.Select(a => a.Text).Concat(headings).Concat(lines);
    }
}
