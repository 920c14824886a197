using System.Collections.Immutable;
using System.Xml.Linq;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Tests.Word.Support;
using ChecklistGen.Word;

namespace ChecklistGen.Tests.Word;

/// <summary>Word's parts are written without checking characters, so every string that goes into one is tried here.</summary>
public sealed class WordStringsTests
{
    private const string Bad = "\u0000\u001F\uD800\uDC00\uDC00\uFFFE\uFFFF\u0085 ]]> & < \" 😀";

    private static readonly XNamespace W = WordFile.W;

    [Fact]
    public void No_string_breaks_a_part()
    {
        var file = WordFile.Write(Document(), new WordOptions { HeadingPages = new Pages() }, Theme.Default with { Font = Theme.Default.Font with { Name = "Font" + Bad } });

        foreach (var name in file.Names().Where(n => !n.StartsWith("word/media/", StringComparison.Ordinal)))
            Assert.True(XDocument.Parse(file.Text(name)).Root is not null, name);
        // U+DC00 twice is half a pair too many, and what can be written stays.
        Assert.Contains("text\uFFFD\uFFFD\uD800\uDC00\uFFFD\uFFFD\uFFFD\u0085 ]]> & < \" 😀", file.Body.Descendants(W + "t").Select(t => t.Value), StringComparer.Ordinal);
    }

    [Fact]
    public void A_form_with_such_strings_comes_back()
    {
        var outcome = new WordFormReader().Read("bad.docx", new MemoryStream(WordFile.Write(Document()).Bytes));

        Assert.NotNull(outcome.Value);
        Assert.Empty(outcome.Value.Unmatched);
        Assert.Empty(outcome.Value.Missing);
    }

    private static Document Document() => Samples.Laid(new Document
    {
        Properties = new DocumentProperties
        {
            Title = "title" + Bad,
            Subject = "subject" + Bad,
            Author = "author" + Bad,
            Keywords = ["keyword" + Bad],
            Generator = "generator" + Bad,
            Language = "en",
            Date = new DateOnly(2026, 3, 2),
        },
        Header = new RunningLine(Text("left"), Text("right")),
        Footer = new RunningLine(Text("left"), [new PageNumber()]),
        Form = new Form
        {
            Template = "template" + Bad,
            Services =
            [
                new FormService("service" + Bad, "slug" + Bad, "hash" + Bad, [Item("id")]) { Earlier = [Item("earlier")] },
            ],
        },
        Blocks =
        [
            new Heading(1, Text("heading")),
            new TableOfContents { Depth = 3 },
            new Heading(2, Text("second")),
            new Paragraph(
            [
                .. Text("text"), new Link("https://example.com/?a=" + Uri.EscapeDataString("é"), Text("link")) { Description = "tooltip" + Bad },
                new Link("#anchor" + Bad, Text("inside")), new LanguageSpan("fr" + Bad, Text("span")), new CodeSpan("code" + Bad), new Strong(Text("strong")),
                new ShareBar([new Share(ShareKind.Mine, 1)], "bar" + Bad),
            ]),
            new CodeBlock("block" + Bad),
            new Callout(CalloutKind.Note, [new Paragraph(Text("inside"))]) { Title = Text("title") },
            new Table(
                [new TableColumn(), new TableColumn(), new TableColumn(), new TableColumn(), new TableColumn()],
                [
                    new TableRow(TableRowKind.Header, [.. "12345".Select(c => new TableCell(Text("header" + c)))]),
                    Samples.Row(
                        Samples.Cell(new CheckBox("id" + Bad + "/done", "label" + Bad)),
                        Field(InputKind.Text, "owner", ""),
                        Field(InputKind.Choice, "status", ""),
                        Field(InputKind.Date, "due", "no day" + Bad),
                        Field(InputKind.MultilineText, "comment", "value" + Bad)),
                ])
            {
                Caption = Text("caption"),
                Description = "description" + Bad,
            },
        ],
    });

    private static TableCell Field(InputKind kind, string name, string value) => Samples.Cell(new InputField(kind, $"id{Bad}/{name}{Bad}", "label" + Bad)
    {
        Placeholder = "placeholder" + Bad,
        Choices = kind == InputKind.Choice ? ["one" + Bad, "two" + Bad, "two\u0001" + Bad[1..]] : [],
        Value = value,
    });

    private static FormItem Item(string id) => new(id + Bad, "key" + Bad, "item" + Bad) { Phase = "phase" + Bad, Section = "section" + Bad, Role = "R" + Bad };

    private static ImmutableArray<Inline> Text(string text) => [new TextRun(text + Bad)];

    private sealed class Pages : IHeadingPages
    {
        public IReadOnlyDictionary<string, int> Of(Document document, Theme theme) =>
            document.Blocks.OfType<Heading>().ToDictionary(h => h.Anchor, _ => 7, StringComparer.Ordinal);
    }
}
