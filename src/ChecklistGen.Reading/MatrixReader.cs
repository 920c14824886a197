using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Pages;
using ChecklistGen.Reading.Tables;
using ChecklistGen.Reading.Words;
using ChecklistGen.Raci;
using ChecklistGen.Text;

namespace ChecklistGen.Reading;

/// <summary>Reads the responsibility matrix of a page, of whatever format it was.</summary>
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
    private readonly DiagnosticBag _diagnostics = new();

    private MatrixReader(Page page, MatrixReaderOptions options)
    {
        _page = page;
        _service = new ServiceReader(_page);
        _finder = new LayoutFinder(_page, options.Party, IsRaciPage());
        _layouts = _finder.FindAll();
        _register = new PartyRegister(IsNamed(options.Party) ? options.Party : null, $"{_service.Title} {_service.Description}");
    }

    /// <summary>Reads a page.</summary>
    /// <returns>
    /// The matrix with what was wrong with it. No matrix and the note <see cref="MatrixDiagnostics.NoMatrix"/> for a page
    /// without a RACI table; no matrix and an error for one whose tables don't say which column is the customer's.
    /// </returns>
    public static Outcome<Matrix> Read(Page page, MatrixReaderOptions? options = null) =>
        new MatrixReader(page, options ?? new MatrixReaderOptions()).Read();

    private Outcome<Matrix> Read()
    {
        _diagnostics.AddRange(_page.Diagnostics);
        foreach (var table in _finder.Unread)
            _diagnostics.Add(MatrixDiagnostics.UnreadTable, table.Header.Location, "this table holds duties, and its header does not say whose: its rows are not read", "give it a header such as `| Activity | Customer | Provider |`");
        if (_layouts.Count == 0)
        {
            if (_finder.Unread.Count == 0 && !_page.Diagnostics.Any(d => d.IsError))
                _diagnostics.Add(MatrixDiagnostics.NoMatrix, new Location(_page.Source.Path), "the page has no RACI table");
            return new Outcome<Matrix>(null, _diagnostics.ToSorted());
        }

        var tree = SectionTree.Of(_page, _service.FrontMatterTitle);
        var tables = new TableCollector(_page, _layouts, _diagnostics).Collect(tree, _service.Name);
        var sections = tree.Build();
        var rowsRead = tables.Sum(RowReader.Count);
        var activities = ReadRows(tables);
        CheckCustomers(tables);
        if (!_register.HasCustomer)
            return new Outcome<Matrix>(null, _diagnostics.ToSorted());

        var language = LanguageDetector.Detect([.. Texts(activities).Take(SampledTexts)], _service.DeclaredLanguage);
        var providers = _register.All.Where(p => p.Kind == PartyKind.Provider).ToList();
        var matrix = new Matrix
        {
            Source = _page.Source,
            Service = _service.Read(providers is [var provider, ..] ? provider.Name : null, language, _diagnostics),
            Legend = LegendReader.Read(_page, _layouts),
            Parties = _register.All,
            Sections = sections,
            Outline = tree.Outline,
            Activities = activities,
            RowsRead = rowsRead,
        };
        return new Outcome<Matrix>(matrix, _diagnostics.ToSorted());
    }

    private ImmutableArray<Activity> ReadRows(List<FoundTable> tables)
    {
        var activities = ImmutableArray.CreateBuilder<Activity>();
        var rowsOf = new Dictionary<SectionNode, int>();
        foreach (var table in tables)
        {
            if (!table.Table.IsMarked)
                _diagnostics.Add(MatrixDiagnostics.MissingDelimiterRow, table.Table.Header.Location, "no line of dashes follows this header: the page shows it as text", "write a line such as `| --- | --- | --- |` below it");
            var before = rowsOf.GetValueOrDefault(table.Node);
            var read = ReaderOf(table).Read(before).ToList();
            rowsOf[table.Node] = before + read.Count;
            activities.AddRange(read);
        }

        return activities.ToImmutable();
    }

    private RowReader ReaderOf(FoundTable table) => table.Layout switch
    {
        PartyLayout layout => new PartyRowReader(_page, table, layout, _register, _diagnostics),
        DutyLayout layout => new DutyRowReader(_page, table, layout, _register, _diagnostics),
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
            table.Table.Header.Location,
            $"which {what} is the customer's can't be told; there are {list}",
            known is [var first, ..] ? $"name it, for example with `--party \"{first}\"`" : "name it with `--party`");
    }

    // Whether a table's header, or a cell of a transposed matrix, has the name.
    private bool IsNamed(string? party)
    {
        var key = party is null ? null : Vocabulary.PartyKey(party);
        return key is not null && _layouts.Any(t => t.Value switch
        {
            PartyLayout layout => layout.Parties.Any(p => Vocabulary.PartyKey(p.Header) == key),
            DutyLayout layout => layout.NamesIn(t.Key).Any(n => Vocabulary.PartyKey(n) == key),
            _ => false,
        });
    }

    private bool IsRaciPage() =>
        ServiceName.HasBoilerplate($"{_service.Title}. {_service.Description}") || _page.Blocks.Any(b => b is PageHeading heading
            ? heading.Content.Text.Contains("RACI", StringComparison.Ordinal)
            : b.Texts.Any(t => t.Any(l => l.Text.Contains("RACI", StringComparison.Ordinal))));

    private IEnumerable<string> Texts(ImmutableArray<Activity> activities)
    {
        var headings = _page.Blocks.OfType<PageHeading>().Select(h => h.Content.Text);
        var lines = _page.Blocks.SelectMany(b => b.Texts).SelectMany(t => t).Select(l => l.Text);
        return activities.Select(a => a.Text).Concat(headings).Concat(lines);
    }
}
