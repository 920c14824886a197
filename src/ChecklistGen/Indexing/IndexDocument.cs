using System.Collections.Immutable;
using System.Globalization;
using ChecklistGen.Data;
using ChecklistGen.Documents;
using ChecklistGen.Generation;

namespace ChecklistGen.Indexing;

/// <summary>The index as a document: the run in figures, then a row for each service with links to its files.</summary>
internal sealed class IndexDocument(RunPlan plan, DataObject strings, string language)
{
    private const string WebPage = "html";

    private static readonly TableColumn NumberColumn = new() { Alignment = TextAlignment.Right };

    public Document Build(IReadOnlyList<IndexEntry> entries)
    {
        var kind = plan.Documents.Template.TitleIn(strings);
        var title = strings.Text("index_title");
        return new Document
        {
            Properties = new DocumentProperties
            {
                Title = kind is null ? title : $"{title} – {kind}",
                Language = language,
                Generator = ProgramInfo.Generator,
                Date = plan.Documents.Date,
            },
            Header = new RunningLine(Text(kind is null ? title : $"{title} – {kind}"), Text(plan.Options.Customer ?? "")),
            Footer = new RunningLine(
                Text(ProgramInfo.Generator),
                [.. Text(strings.Text("page") + " "), new PageNumber(), .. Text($" {strings.Text("of")} "), new PageCount()]),
            // Eight columns need a wide page, and what stands above them belongs on the same one.
            Blocks =
            [
                new Landscape(
                [
                    new Heading(1, Text(title)),
                    .. kind is null ? ImmutableArray<Block>.Empty : [new Paragraph(Text(kind)) { Style = ParagraphStyle.Lead }],
                    Facts(entries),
                    Services(entries),
                    new Paragraph(Text(strings.Text("bar_key"))) { Style = ParagraphStyle.Small },
                ]),
            ],
        };
    }

    private Table Facts(IReadOnlyList<IndexEntry> entries)
    {
        var counts = entries.Select(e => e.Summary.Counts).ToList();
        return new Table(
            [new TableColumn { IsRowHeader = true }, Rest(1), new TableColumn { IsRowHeader = true }, Rest(3)],
            [
                Row([.. Fact("customer", plan.Options.Customer ?? ""), .. Fact("activities", counts.Sum(c => c.Activities))]),
                Row([.. Fact("date", LongDate(plan.Documents.Date)), .. Fact("yours", counts.Sum(c => c.Obligations))]),
                Row([.. Fact("index_services", entries.Count), .. Fact("of_which_shared", counts.Sum(c => c.Shared))]),
            ])
        { Style = TableStyle.Facts };
    }

    private Table Services(IReadOnlyList<IndexEntry> entries) => new(
        [
            Rest(1) with { IsRowHeader = true }, NumberColumn, NumberColumn, NumberColumn, NumberColumn,
            new TableColumn(), NumberColumn, new TableColumn { Requested = new ColumnWidth(ColumnWidthUnit.Points, 90) },
        ],
        [
            new TableRow(TableRowKind.Header,
            [
                .. ((string[])["service", "activities", "yours", "of_which_shared", "others", "bar", "index_findings", "index_files"])
                    .Select(key => Cell(strings.Text(key))),
            ]),
            .. entries.Select(Service),
        ]);

    private TableRow Service(IndexEntry entry)
    {
        var (page, counts, findings) = entry.Summary;
        return Row(
        [
            new TableCell([Name(entry), new LineBreak(), new Muted(Text(page.Path))]),
            Cell(counts.Activities), Cell(counts.Obligations), Cell(counts.Shared), Cell(counts.ProviderOnly),
            new TableCell([Bar(counts)]),
            new TableCell([new TextRun(Number(findings)), .. NotUnderstood(counts)]),
            new TableCell(Files(entry)),
        ]);
    }

    // The service's name leads to its page.
    private Inline Name(IndexEntry entry)
    {
        var service = entry.Summary.Page.Service;
        var name = service.Language == language ? Text(service.Name) : [new LanguageSpan(service.Language, Text(service.Name))];
        var page = entry.Files.FirstOrDefault(f => FormatOf(f) == WebPage);
        return new Strong(page is null ? name : [new Link(Uri.EscapeDataString(page), name)]);
    }

    private static ImmutableArray<Inline> Files(IndexEntry entry)
    {
        var links = ImmutableArray.CreateBuilder<Inline>();
        foreach (var file in entry.Files.Where(f => FormatOf(f) != WebPage))
        {
            if (links.Count > 0)
                links.Add(new TextRun(", "));
            var kind = KindOf(FormatOf(file));
            links.Add(new Link(Uri.EscapeDataString(file), Text(kind)) { Description = $"{entry.Summary.Page.Service.Name}, {kind}" });
        }

        return links.DrainToImmutable();
    }

    private Inline Bar(ChecklistCounts counts) => new ShareBar(
        [new Share(ShareKind.Mine, counts.Own), new Share(ShareKind.Shared, counts.Shared), new Share(ShareKind.Others, counts.ProviderOnly)],
        strings.Text("bar_label")
            .Replace("MINE", Number(counts.Own), StringComparison.Ordinal)
            .Replace("SHARED", Number(counts.Shared), StringComparison.Ordinal)
            .Replace("OTHERS", Number(counts.ProviderOnly), StringComparison.Ordinal));

    // Rows that nobody could read may hide an obligation: they are never passed over.
    private IEnumerable<Inline> NotUnderstood(ChecklistCounts counts) => counts.NotUnderstood == 0
        ? []
        : [new LineBreak(), new Strong(Text($"{strings.Text("not_understood")}: {Number(counts.NotUnderstood)}"))];

    private string LongDate(DateOnly date) => strings.Text("date_format")
        .Replace("DAY", Number(date.Day), StringComparison.Ordinal)
        .Replace("MONTH", (string)((IReadOnlyList<object?>)strings["months"]!)[date.Month - 1]!, StringComparison.Ordinal)
        .Replace("YEAR", Number(date.Year), StringComparison.Ordinal);

    private TableCell[] Fact(string name, string value) => [new TableCell([new Muted(Text(strings.Text(name)))]), Cell(value)];

    private TableCell[] Fact(string name, int value) => Fact(name, Number(value));

    private static string FormatOf(string file) => file[(file.LastIndexOf('.') + 1)..];

    private static string KindOf(string format) => format switch
    {
        "docx" => "Word",
        "md" => "Markdown",
        _ => format.ToUpperInvariant(),
    };

    private static TableColumn Rest(double part) => new() { Requested = new ColumnWidth(ColumnWidthUnit.Fraction, part) };

    private static TableRow Row(ImmutableArray<TableCell> cells) => new(TableRowKind.Body, cells);

    private static TableCell Cell(string text) => new(Text(text));

    private static TableCell Cell(int number) => Cell(Number(number));

    private static ImmutableArray<Inline> Text(string text) => text.Length > 0 ? [new TextRun(text)] : [];

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
