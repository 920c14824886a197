using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Pages;
using ChecklistGen.Raci;
using ChecklistGen.Reading.Cells;
using ChecklistGen.Reading.Sections;
using ChecklistGen.Reading.Shapes;
using ChecklistGen.Reading.Tables;
using ChecklistGen.Reading.Words;
using ChecklistGen.Text;

namespace ChecklistGen.Reading;

/// <summary>Reads the responsibility matrix of a page, of whatever format it was.</summary>
/// <remarks>
/// Takes time and memory linear in the page's length. Every row of every matrix becomes an activity, whatever is wrong
/// with it, and every table that is none is named; what is wrong is among the diagnostics, with its place.
/// </remarks>
public sealed class MatrixReader
{
    // Texts to know the page's language by.
    private const int SampledTexts = 2000;

    private readonly Page _page;
    private readonly ServiceReader _service;
    private readonly PartyRegister _register;
    private readonly LayoutFinder _finder;
    private readonly bool _isRaciPage;
    private readonly DiagnosticBag _diagnostics = new();

    private MatrixReader(Page page, MatrixReaderOptions options)
    {
        var named = options.Parties.Select(Vocabulary.PartyKey).ToHashSet(StringComparer.Ordinal);
        _page = AbbreviatedNames.WriteOut(TablesSideBySide.Separate(HeaderRows.Join(page, IsNamed), IsNamed), IsNamed);
        _service = new ServiceReader(_page);
        _isRaciPage = IsRaciPage();
        var parties = NamedOnPage(options.Parties);
        var letters = new LetterCells(LegendReader.Read(_page, MayBeMatrix));
        _finder = new LayoutFinder(_page, new PageFacts(_isRaciPage, Vocabulary.SpeaksOfResponsibility($"{_service.Title} {_service.Description}"), letters, parties));
        _finder.FindAll();
        _register = new PartyRegister(parties, $"{_service.Title} {_service.Description}");

        bool IsNamed(string header) => named.Contains(Vocabulary.PartyKey(header));
    }

    /// <summary>Reads a page.</summary>
    /// <returns>
    /// The matrix with what was wrong with it. No matrix and the note <see cref="MatrixDiagnostics.NoMatrix"/> for a page
    /// without one; no matrix and an error for one whose tables don't say what is the customer's.
    /// </returns>
    public static Outcome<Matrix> Read(Page page, MatrixReaderOptions? options = null) =>
        new MatrixReader(page, options ?? new MatrixReaderOptions()).Read();

    private Outcome<Matrix> Read()
    {
        _diagnostics.AddRange(_page.Diagnostics);
        var tree = SectionTree.Of(_page, _service.FrontMatterTitle);
        var collector = new TableCollector(_page, _finder.Layouts, _diagnostics);
        var tables = collector.Collect(tree, _service.Name);
        var unread = new UnreadFinder(_page, _finder).Find(collector.Unread, collector.Taken, tree.TitleHeading);
        if (tables.Count == 0)
        {
            if (unread.Any(u => u.Part.Severity == Severity.Error))
                _diagnostics.AddRange(unread.Select(u => u.Diagnostic).OfType<Diagnostic>());
            else if (!_page.Diagnostics.Any(d => d.IsError))
                ReportNoMatrix([.. unread.Select(u => u.Part).Where(p => p.Kind == UnreadKind.Table)]);
            return new Outcome<Matrix>(null, _diagnostics.ToSorted());
        }

        _diagnostics.AddRange(unread.Select(u => u.Diagnostic).OfType<Diagnostic>());
        var sections = tree.Build();
        var rowsRead = tables.Sum(RowReader.Count);
        var activities = ReadRows(tables);
        CheckCustomers(tables);
        if (!_register.HasCustomer)
            return new Outcome<Matrix>(null, _diagnostics.ToSorted());

        ReportColumns(tables);
        var language = LanguageDetector.Detect([.. Texts(activities).Take(SampledTexts)], _service.DeclaredLanguage);
        var providers = _register.All.Where(p => p.Kind == PartyKind.Provider).ToList();
        var matrix = new Matrix
        {
            Source = _page.Source,
            Service = _service.Read(providers is [var provider, ..] ? provider.Name : null, language, _diagnostics),
            Legend = LegendReader.Read(_page, _finder.Layouts.ContainsKey),
            Parties = _register.All,
            Sections = sections,
            Outline = tree.Outline,
            Activities = activities,
            Unread = [.. unread.Select(u => u.Part)],
            RowsRead = rowsRead,
        };
        return new Outcome<Matrix>(matrix, _diagnostics.ToSorted());
    }

    // On a page about something else, one finding lists all tables.
    private void ReportNoMatrix(ImmutableArray<UnreadPart> tables)
    {
        const int most = 20;
        var message = tables.Length switch
        {
            0 => "the page has no RACI table",
            > most => FormattableString.Invariant($"none of the page's {tables.Length} tables is a matrix of responsibilities; the first {most} are listed"),
            _ => "no table of the page is a matrix of responsibilities",
        };
        _diagnostics.Add(new Diagnostic(MatrixDiagnostics.NoMatrix, new Location(_page.Source.Path), message)
        {
            Related = [.. tables.Take(most).Select(t => new RelatedLocation(t.Location, "not a matrix"))],
            Help = tables.IsEmpty || !_isRaciPage ? null : "if a column of these is the customer's, name it with `--party`",
        });
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
        PartyLayout layout => new PartyRowReader(table, layout, _register, _diagnostics),
        DutyLayout layout => new DutyRowReader(table, layout, _register, _diagnostics),
        NameLayout layout => new NameRowReader(table, layout, _register, _diagnostics),
        _ => throw new InvalidOperationException($"{table.Layout.GetType()} has no reader"),
    };

    // Tables with the same parties leave the same question open, which is asked once.
    private void CheckCustomers(List<FoundTable> tables)
    {
        foreach (var same in tables.Where(t => NamesWithoutCustomer(t).Any()).GroupBy(t => string.Join('|', NamesWithoutCustomer(t)), StringComparer.Ordinal))
            ReportUnknownCustomer([.. same], same.First().Layout is DutyLayout ? "name" : "column", NamesWithoutCustomer(same.First()));
    }

    // The parties among whom a table does not say who is the customer; none where it does.
    private IEnumerable<string> NamesWithoutCustomer(FoundTable table) => table.Layout switch
    {
        PartyLayout { Parties: var parties } when parties.All(p => !p.IsCustomer) => parties.Select(p => p.Header),
        DutyLayout when !_register.HasCustomer => _register.All.Select(p => p.Name),
        _ => [],
    };

    // What was understood in a way that a person should know of: headers that were moved, several columns of the customer.
    private void ReportColumns(List<FoundTable> tables)
    {
        foreach (var table in _finder.Aligned.Where(_finder.Layouts.ContainsKey))
            _diagnostics.Add(MatrixDiagnostics.ShiftedHeader, table.Header.Location, "the header is not above its columns: it was moved to fit the rows' letters", "give the header exactly one cell for each column");
        foreach (var table in _finder.Continued)
            _diagnostics.Add(MatrixDiagnostics.DetachedRows, table.Header.Location, "these rows have no header: they are read under the one above", "repeat the header above them");
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            if (table.Layout is not PartyLayout { Parties: var parties })
                continue;
            var customers = parties.Where(p => p.IsCustomer && !Vocabulary.IsShared(p.Header)).Select(p => $"`{p.Header}`").ToList();
            var list = string.Join(" and ", customers);
            if ((customers.Count > 1 || (customers.Count == 1 && parties.Any(p => p.Kind == PartyKind.Joint && !Vocabulary.IsShared(p.Header)))) && told.Add(list))
                _diagnostics.Add(MatrixDiagnostics.SeveralCustomers, table.Table.Header.Location, customers.Count > 1 ? $"{list} are taken together as the customer's columns" : $"{list} is taken as the customer's column", "if that is wrong, name the right ones with `--party`, once for each");
        }
    }

    private void ReportUnknownCustomer(List<FoundTable> tables, string what, IEnumerable<string> names)
    {
        const int most = 20;
        var known = names.Where(n => n.Length > 0).Distinct(StringComparer.Ordinal).Take(most).ToList();
        var list = string.Join(", ", known.Select(n => $"`{n}`"));
        _diagnostics.Add(new Diagnostic(
            MatrixDiagnostics.UnknownCustomer,
            tables[0].Table.Header.Location,
            $"it is not clear which {what} is the customer's{(known.Count > 0 ? $"; there are {list}" : ": the header names nobody")}")
        {
            Related = [.. tables.Skip(1).Take(most).Select(t => new RelatedLocation(t.Table.Header.Location, "nor here"))],
            Help = known is [var first, ..] ? $"name it, for example with `--party \"{first}\"`" : "write each party's name at the top of its column",
        });
    }

    // The names that a table's header or a cell has; a page without any is read as if nobody had been named.
    private ImmutableArray<string> NamedOnPage(ImmutableArray<string> parties)
    {
        if (parties.IsEmpty)
            return [];
        var keys = parties.ToDictionary(p => p, Vocabulary.PartyKey, StringComparer.Ordinal);
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var table in _page.Blocks.OfType<PageTable>())
        {
            found.UnionWith(table.HeaderRows.SelectMany(r => r.Cells).Select(c => Vocabulary.PartyKey(c.Text)).Where(keys.ContainsValue));
            found.UnionWith(table.AllRows.SelectMany(r => r.Cells).SelectMany(c => TableFacts.NamesIn(c) ?? []).Select(Vocabulary.PartyKey).Where(keys.ContainsValue));
        }

        return [.. parties.Where(p => found.Contains(keys[p]))];
    }

    // A table whose header speaks of activities or the customer is no legend.
    private static bool MayBeMatrix(PageTable table) =>
        table.Header.Cells.Any(c => Vocabulary.IsActivity(c.Text) || Vocabulary.SideOf(c.Text) is PartySide.Customer or PartySide.Joint);

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

/// <summary>What a page can't say itself.</summary>
public sealed record MatrixReaderOptions
{
    /// <summary>
    /// The headers of the customer's columns (or, where cells name parties, the customer's names). Case, accents and words like
    /// "role" do not count. Empty, the default, finds them by words such as "Customer"; so is a page read that has none of
    /// these names.
    /// </summary>
    public ImmutableArray<string> Parties { get; init; } = [];
}
