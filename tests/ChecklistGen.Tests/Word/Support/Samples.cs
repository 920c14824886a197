using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Documents.Transforms;
using ChecklistGen.Word.Writing.Pictures;

namespace ChecklistGen.Tests.Word.Support;

/// <summary>Documents for tests of Word files.</summary>
internal static class Samples
{
    public static readonly ImmutableArray<string> Statuses = ["Not started", "In progress", "Done", "Not applicable"];

    /// <summary>A document with every kind of node, in the manner of the templates.</summary>
    public static Document Everything { get; } = Laid(new Document
    {
        Properties = Properties("Access control checklist"),
        Header = new RunningLine(Text("Access control"), [.. Text("Northwind "), new Muted(Text("· 2 March 2026"))]),
        Footer = new RunningLine(Text("ChecklistGen"), [.. Text("Page "), new PageNumber(), .. Text(" of "), new PageCount()]),
        Form = Form(Rows()),
        Blocks =
        [
            new Heading(1, Text("Access control checklist")),
            Paragraph(ParagraphStyle.Lead, "What you do before and after you subscribe"),
            Facts(),
            new TableOfContents { Depth = 3 },
            new Heading(2, Text("At a glance")),
            new Paragraph(
            [
                new TextRun("Of 58 activities "), new Strong(Text("37 are yours")), new TextRun(", and "), new Emphasis(Text("11")),
                new TextRun(" of them you share. See "), new Link("#sign-off", Text("the sign-off")), new TextRun(", or "),
                new Link("https://example.com/raci?a=1&b=2", Text("the page itself")) { Description = "The provider's page" }, new TextRun("."),
            ]),
            Shares(),
            new Callout(CalloutKind.Note, [Paragraph("Ticks and texts are kept when the file comes back."), Bullets()]) { Title = Text("Good to know") },
            new Callout(CalloutKind.Warning, [Paragraph("One row could not be understood:"), new ListBlock([Item("look at the page,"), Item("ask its author.")]) { Start = 1 }]) { Title = Text("Settle this first") },
            new Heading(2, Text("1 Before subscription")),
            new Heading(3, Text("1.1 Specify the service")),
            Checklist(Rows()),
            new Heading(2, Text("What else a document can hold")),
            new ListBlock(
            [
                new ListItem([Paragraph("Read the rule and the evidence named beside it."), Paragraph("Twice, if it is long.")]),
                new ListItem([Paragraph("Take a sample:"), new ListBlock([Item("five accounts chosen at random,"), Item("the two newest accounts.")]) { Start = 1 }]),
                Item("Mark the result."),
            ]) { Start = 3 },
            Bullets(),
            new ListBlock([Task("tasks/access", "Ask for access", isChecked: true), Task("tasks/contact", "Name a contact, and somebody who stands in for the contact when the contact is away on a long holiday in the mountains")]),
            new Quote([Paragraph("The customer is responsible for the data.")]),
            new CodeBlock("| Roles |\n| --- |\n| R : in charge |"),
            new Paragraph([new TextRun("A hash: "), new CodeSpan("9f86d081884c7d65"), new LineBreak(), new LanguageSpan("fr", Text("Une ligne en français.")), new TextRun(" "), new Muted(Text("And one that steps back.")), new TextRun(" "), Logo()]),
            new ThematicBreak(),
            new Landscape([new Heading(2, Text("Annex: every activity")), Wide()]),
            new Heading(2, Text("Sign-off")),
            SignOff(),
            new PageBreak(),
            Paragraph(ParagraphStyle.Small, "Source: https://example.com, last updated on 2024-05-31."),
        ],
    });

    public static DocumentProperties Properties(string title, string language = "en") => new()
    {
        Title = title,
        Language = language,
        Subject = "What the customer has to do",
        Author = "Northwind",
        Keywords = ["RACI", "checklist"],
        Generator = "ChecklistGen 0.1.0",
        Date = new DateOnly(2026, 3, 2),
    };

    /// <summary>A document around some blocks, with all that is visible decided.</summary>
    public static Document Around(params Block[] blocks) => Laid(new Document { Properties = Properties("Sample"), Blocks = [.. blocks] });

    public static Document Laid(Document document)
    {
        var diagnostics = new DiagnosticBag();
        var laid = DocumentTransforms.Apply(document, new TransformContext(Theme.Default, new StandInMeasurer(), diagnostics));
        Assert.Empty(diagnostics.ToSorted());
        return laid;
    }

    public static ImmutableArray<Inline> Text(string text) => [new TextRun(text)];

    public static Paragraph Paragraph(string text) => new(Text(text));

    public static TableCell Cell(params Inline[] content) => new([.. content]);

    public static TableCell Cell(string text) => new(Text(text));

    public static TableRow Row(params TableCell[] cells) => new(TableRowKind.Body, [.. cells]);

    public static TableRow Header(params string[] texts) => new(TableRowKind.Header, [.. texts.Select(Cell)]);

    /// <summary>The items of a form about one service.</summary>
    public static Form Form(ImmutableArray<FormItem> items) => new()
    {
        Template = "handover",
        Services = [new FormService("Access control", "access-control", new string('a', 64), items)],
    };

    public static ImmutableArray<FormItem> Rows() =>
    [
        Item("AC-1.1-01", "0123456789ab", "Choose the service location"),
        Item("AC-1.1-02", "123456789abc", "Learn about the capabilities and limitations of the Services detailed in the documentation and particular conditions"),
        Item("AC-1.1-03", "23456789abcd", "Add a storage container"),
        Item("AC-1.1-04", "23456789abcd#2", "Provide personal data needed for the subscription | and * and {{"),
    ];

    /// <summary>A table in which each item has every kind of field.</summary>
    public static Table Checklist(ImmutableArray<FormItem> items) => new(
        [
            new TableColumn(),
            new TableColumn { IsRowHeader = true },
            new TableColumn { Requested = new ColumnWidth(ColumnWidthUnit.Fraction, 1) },
            new TableColumn(),
            new TableColumn(),
            new TableColumn(),
            new TableColumn { Requested = new ColumnWidth(ColumnWidthUnit.Points, 90) },
        ],
        [
            Header("", "Id", "Activity", "Owner", "Due", "Status", "Comment"),
            new TableRow(TableRowKind.Group, [new TableCell(Text("1.1 Specify the service")) { ColumnSpan = 7 }]),
            .. items.Select(ItemRow),
        ])
    {
        Caption = Text("Table 1: What is yours to do."),
        Description = "One row for each activity, with a box to tick and fields to fill in.",
    };

    private static TableRow ItemRow(FormItem item) => Row(
        Cell(new CheckBox($"{item.Id}/done", $"Done: {item.Text}")),
        Cell(item.Id),
        Cell(item.Text),
        Cell(Field(item, InputKind.Text, "owner", "Owner", "Who")),
        Cell(Field(item, InputKind.Date, "due", "Due date", "When")),
        Cell(Field(item, InputKind.Choice, "status", "Status", "Choose") with { Choices = Statuses }),
        Cell(Field(item, InputKind.MultilineText, "comment", "Comment", "Anything to add")));

    private static InputField Field(FormItem item, InputKind kind, string name, string label, string placeholder) =>
        new(kind, $"{item.Id}/{name}", $"{label} of {item.Id}") { Placeholder = placeholder };

    private static FormItem Item(string id, string key, string text) =>
        new(id, key, text) { Section = "1.1 Specify the service", Phase = "1 Before subscription" };

    private static Paragraph Paragraph(ParagraphStyle style, string text) => new(Text(text)) { Style = style };

    private static ListItem Item(string text) => new([Paragraph(text)]);

    private static ListBlock Bullets() => new(
    [
        Item("A box is ticked only when the evidence was seen, and the evidence is kept where everybody who has to see it can find it."),
        new ListItem([Paragraph("A date is a promise."), new ListBlock([Item("It can be moved."), Item("It can't be forgotten.")])]),
    ]);

    private static ListItem Task(string name, string text, bool isChecked = false) =>
        new([new Paragraph([new CheckBox(name, text) { IsChecked = isChecked }, new TextRun(" " + text)])]);

    private static Table Facts() => new(
        [new TableColumn { IsRowHeader = true }, new TableColumn { Requested = new ColumnWidth(ColumnWidthUnit.Fraction, 1) }],
        [
            Row(Cell("Service"), Cell("Public Cloud Instances")),
            Row(Cell("Customer"), Cell("Northwind")),
            Row(Cell("Date"), Cell("2 March 2026")),
        ])
    {
        Style = TableStyle.Facts,
        Description = "What this document is about.",
    };

    private static Table Shares() => new(
        [
            new TableColumn { Requested = new ColumnWidth(ColumnWidthUnit.Fraction, 1), IsRowHeader = true },
            new TableColumn { Alignment = TextAlignment.Right },
            new TableColumn { Alignment = TextAlignment.Right },
            new TableColumn(),
        ],
        [
            Header("Phase", "Yours", "Shared", "Shares"),
            Share("1 Before subscription", 4, 2, 3),
            Share("2 Use of the service", 22, 5, 31),
            Share("3 End of the service", 0, 1, 499),
        ])
    {
        Description = "How the activities of each phase divide.",
    };

    private static TableRow Share(string phase, int mine, int shared, int others) => Row(
        Cell(phase),
        Cell($"{mine}"),
        Cell($"{shared}"),
        Cell(new ShareBar(
            [new Share(ShareKind.Mine, mine), new Share(ShareKind.Shared, shared), new Share(ShareKind.Others, others)],
            $"{mine} yours, {shared} shared, {others} the provider's")));

    private static Table Wide() => new(
        [.. Enumerable.Range(0, 8).Select(i => new TableColumn { IsRowHeader = i == 0, Alignment = i > 5 ? TextAlignment.Centre : TextAlignment.Left })],
        [
            new TableRow(TableRowKind.Header, [Cell("Id"), Cell("Activity"), Cell("Section"), Cell("Line"), Cell("Raw"), Cell("Note"), new TableCell(Text("Parties")) { ColumnSpan = 2 }]),
            Header("", "", "", "", "", "", "Customer", "Provider"),
            .. Enumerable.Range(1, 8).Select(i => Row(
                Cell($"AC-2.1-{i:00}"), Cell("Manage access rights to the control panel"), Cell("2.1 Operations"), Cell($"{100 + i}"),
                Cell(new CodeSpan("| Manage access rights to the control panel | RA | I |")), Cell(""), Cell("RA"), Cell("I"))),
        ])
    {
        Caption = Text("Table 2: Every activity of every party."),
    };

    private static Table SignOff() => new(
        [new TableColumn(), new TableColumn { Requested = new ColumnWidth(ColumnWidthUnit.Fraction, 1) }, new TableColumn(), new TableColumn { Requested = new ColumnWidth(ColumnWidthUnit.Points, 150) }],
        [
            Header("For", "Name", "Date", "Signature"),
            .. new[] { "customer", "provider" }.Select(side => Row(
                Cell($"The {side}"),
                Cell(new InputField(InputKind.Text, $"{side}/name", $"Name for the {side}") { Placeholder = "Name" }),
                Cell(new InputField(InputKind.Date, $"{side}/date", $"Date for the {side}") { Placeholder = "Date" }),
                Cell(new InputField(InputKind.Signature, $"{side}/signature", $"Signature for the {side}")))),
        ])
    {
        Style = TableStyle.SignOff,
        Description = "Names, dates and signatures.",
    };

    private static Image Logo()
    {
        var line = new byte[32];
        line.AsSpan(8, 16).Fill(1);
        var png = PngWriter.Write(line, 16, [Theme.Default.Palette.Accent, Theme.Default.Palette.ShareShared]);
        return new Image([.. png], "image/png", "Three stripes", 24, 12);
    }
}
