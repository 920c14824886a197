using System.Collections.Immutable;
using ChecklistGen.Documents;
using static ChecklistGen.Tests.Pdf.Build;

namespace ChecklistGen.Tests.Pdf;

/// <summary>A document that nobody would write, the same for the same seed: everything in everything, long and short.</summary>
internal sealed class RandomDocument
{
    private static readonly string[] Words =
    [
        "a", "the", "of", "data", "access", "backup", "responsibility", "customer’s", "provider", "(firewall,", "Internet;", "“quoted”", "—", "é", "e\u0301",
        "naïve", "Ωmega", "Житомир", "10\u00A0km", "PCI\u20113.1.1-04", "☐", "☑", "✓", "co\u00ADop\u00ADer\u00ADa\u00ADtion", "zero\u200Bwidth", "漢字", "ﬁ", "…",
        "https://example.org/a/very/long/path/that/goes/on?and=on&and=on#and-on", "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a089f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    ];

    private readonly Random _random;
    private int _fields;

    private RandomDocument(int seed) => _random = new Random(seed);

    public static Document Create(int seed)
    {
        var maker = new RandomDocument(seed);
        var blocks = maker.Blocks(maker.Between(1, 10), depth: 0);
        return Document([.. blocks]) with
        {
            Header = maker.Chance(2) ? new RunningLine([.. maker.Inlines(8, inHeader: true)], [T("Acme")]) : RunningLine.Empty,
            Footer = maker.Chance(2) ? new RunningLine([T("left")], [T("Page "), new PageNumber(), T(" of "), new PageCount()]) : RunningLine.Empty,
        };
    }

    private int Between(int least, int most) => _random.Next(least, most + 1);

    private bool Chance(int oneIn) => _random.Next(oneIn) == 0;

    private IEnumerable<Block> Blocks(int count, int depth) => Enumerable.Range(0, count).Select(_ => Block(depth));

    private Block Block(int depth) => Between(0, depth == 0 ? 13 : 9) switch
    {
        0 or 1 => new Paragraph([.. Inlines(Between(1, 120))]) { Style = (ParagraphStyle)Between(0, 2) },
        2 => new Heading(Between(1, 6), [.. Inlines(Between(1, 12), inHeader: true)]),
        3 => new CodeBlock(string.Join('\n', Enumerable.Range(0, Between(1, 30)).Select(_ => Text(Between(0, 20))))),
        4 when depth < 3 => List(depth),
        5 when depth < 3 => new Quote([.. Blocks(Between(0, 4), depth + 1)]),
        6 when depth < 3 => new Callout((CalloutKind)Between(0, 1), [.. Blocks(Between(0, 5), depth + 1)]) { Title = [.. Inlines(Between(0, 6), inHeader: true)] },
        7 or 10 or 11 => Table(),
        8 => new ThematicBreak(),
        9 => Chance(3) ? new PageBreak() : P(Text(Between(0, 400))),
        12 => new TableOfContents { Depth = Between(2, 6) },
        13 => new Landscape([.. Blocks(Between(0, 4), depth: 1)]),
        _ => P(Text(Between(0, 30))),
    };

    private ListBlock List(int depth) => new(
    [
        .. Enumerable.Range(0, Between(1, 6)).Select(_ => new ListItem(
        [
            .. Chance(3) ? (Block[])[P(Box(), T(" " + Text(5)))] : [],
            .. Blocks(Between(0, 3), depth + 1),
        ])),
    ])
    { Start = Chance(2) ? Between(0, 120) : null };

    private Table Table()
    {
        var columns = Between(1, 8);
        var rows = new List<TableRow>();
        for (var i = Between(0, 2); i > 0; i--)
            rows.Add(Row(TableRowKind.Header, columns, 4));
        for (var i = Between(0, Chance(4) ? 60 : 8); i > 0; i--)
            rows.Add(Chance(6) ? new TableRow(TableRowKind.Group, [new TableCell([.. Inlines(4, inHeader: true)]) { ColumnSpan = columns }]) : Row(TableRowKind.Body, columns, Chance(40) ? 500 : 20));
        return new Table([.. Enumerable.Range(0, columns).Select(Column)], [.. rows])
        {
            Style = (TableStyle)Between(0, 2),
            Caption = Chance(3) ? [.. Inlines(6, inHeader: true)] : [],
            Description = Chance(3) ? "A table" : "",
        };
    }

    private TableColumn Column(int index) => new()
    {
        Alignment = (TextAlignment)Between(0, 2),
        IsRowHeader = index == 0 && Chance(2),
        Requested = Between(0, 4) switch
        {
            0 => new ColumnWidth(ColumnWidthUnit.Points, Between(5, 200)),
            1 => new ColumnWidth(ColumnWidthUnit.Percent, Between(1, 60)),
            2 => new ColumnWidth(ColumnWidthUnit.Fraction, Between(1, 3)),
            _ => ColumnWidth.Auto,
        },
    };

    private TableRow Row(TableRowKind kind, int columns, int words)
    {
        var cells = ImmutableArray.CreateBuilder<TableCell>();
        for (var left = columns; left > 0;)
        {
            var span = Chance(6) ? Between(1, left) : 1;
            cells.Add(new TableCell([.. Cell(Between(0, words))]) { ColumnSpan = span });
            left -= span;
        }

        return new TableRow(kind, cells.ToImmutable());
    }

    private IEnumerable<Inline> Cell(int words) => Between(0, 8) switch
    {
        0 => [Box()],
        1 => [Field()],
        2 => [],
        _ => Inlines(words),
    };

    private IEnumerable<Inline> Inlines(int words, bool inHeader = false)
    {
        while (words > 0)
        {
            var some = Between(1, Math.Min(words, 12));
            words -= some;
            yield return Between(0, 16) switch
            {
                0 => new Strong([T(Text(some))]),
                1 => new Emphasis([T(Text(some))]),
                2 => new Muted([new Strong([T(Text(some))])]),
                3 => new CodeSpan(Text(some)),
                4 => new Link(Chance(2) ? "https://example.org/é " : "#" + Text(1), [T(Text(some)), new Emphasis([T(Text(1))])]),
                5 => new LanguageSpan("fr", [T(Text(some))]),
                6 => new LineBreak(),
                7 when !inHeader => Box(),
                8 when !inHeader => Field(),
                9 when !inHeader => new ShareBar([new Share(ShareKind.Mine, Between(0, 5)), new Share(ShareKind.Others, Between(0, 5))], "shares"),
                10 when !inHeader => new Image(Pictures.Gradient(), "image/png", "gradient", Between(1, 900), Between(1, 900)),
                _ => T(Text(some)),
            };
            yield return T(" ");
        }
    }

    private CheckBox Box() => new($"box.{++_fields}", "A box") { IsChecked = Chance(2) };

    private InputField Field() => new((InputKind)Between(0, 4), $"field_{++_fields}", "A field")
    {
        Value = Chance(3) ? Text(Between(1, 15)) : "",
        Choices = ["one", "two"],
    };

    private string Text(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Words[_random.Next(Words.Length)]));
}
