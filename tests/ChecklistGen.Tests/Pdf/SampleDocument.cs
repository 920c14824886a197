using System.Collections.Immutable;
using ChecklistGen.Documents;
using static ChecklistGen.Tests.Pdf.Build;

namespace ChecklistGen.Tests.Pdf;

/// <summary>A document with every kind of node, as long as a real one and as varied.</summary>
internal static class SampleDocument
{
    public static Document Create() => new()
    {
        Properties = new DocumentProperties
        {
            Title = "Public Cloud Instances: what is yours to do",
            Language = "en-GB",
            Subject = "Responsibilities of the customer, as a checklist",
            Author = "Zoë Example",
            Keywords = ["RACI", "checklist"],
            Generator = "ChecklistGen 0.1.0",
            Date = new DateOnly(2025, 1, 2),
        },
        Header = new RunningLine([T("Public Cloud Instances"), new Muted([T(" · onboarding checklist")])], [T("Acme SAS")]),
        Footer = new RunningLine([T("Generated 2025-01-02")], [T("Page "), new PageNumber(), T(" of "), new PageCount()]),
        Blocks =
        [
            H(1, "Public Cloud Instances"),
            new Paragraph([T("What is yours to do, before and after you subscribe")]) { Style = ParagraphStyle.Lead },
            Facts(),
            H(2, "At a glance"),
            Glance(),
            P(
                T("Of 58 activities, "), new Strong([T("37 are yours")]), T(": 24 alone and 13 "), new Emphasis([T("shared")]),
                T(" with the provider. The "), new Link("#operate", [T("second phase")]), T(" has most of them. Background: "),
                new Link("https://example.org/responsibility?a=1&b=é", [T("the provider’s page on shared responsibility, which explains the model in general and in depth")]) { Description = "Shared responsibility, example.org" },
                T(". In French this is called "), new LanguageSpan("fr", [new Emphasis([T("responsabilité partagée")])]), T(".")),
            new Callout(CalloutKind.Note, [P("Tick a box only when you have seen the evidence. What is shared needs an agreement with the provider on who does what.")]) { Title = [T("How to use this list")] },
            new Callout(CalloutKind.Warning,
            [
                P("Two rows name nobody who is accountable:"),
                new ListBlock([Item(P("3.1.2, row 4: “Carry out backups”")), Item(P("3.2.2, row 1: “Update the operating system”"))]),
            ])
            { Title = [T("Ask the provider")] },
            H(2, "Contents"),
            new TableOfContents { Depth = 3 },
            H(2, "Subscribe"),
            H(3, "Before you sign"),
            P("The steps, in this order:"),
            Steps(),
            Tasks(),
            Obligations(),
            H(2, "Operate"),
            H(3, "Notes on the text"),
            new Quote([P("The customer is responsible for everything that runs inside the instance."), new Paragraph([T("Terms of service, section 4.2")]) { Style = ParagraphStyle.Small }]),
            P("Words that belong together, such as 10\u00A0km, PCI\u20113.1.1 and 1\u202F000\u202F€, stay on one line. Kerning: AVAToWaLTYP. Accents: e\u0301 a\u0308 ñ Ł ő ş Ω Ж."),
            P("Marks: ☐ open, ☑ done, ☒ refused, ✓ ✗ ✅ ❌. What no font has: 漢."),
            P(T("A raw cell: "), new CodeSpan("| RA | I |"), T(" and a hash: "), new CodeSpan("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"), T(".")),
            new CodeBlock("checklistgen generate seeds\n\tchecklists/public-cloud-instances.onboarding.pdf\n\n  # two blanks before this line, and this line is long enough that it has to be broken into two somewhere"),
            new ThematicBreak(),
            P(T("A line"), new LineBreak(), T("and another one. "), new Image(Pictures.Gradient(), "image/png", "A small gradient", 40, 20), T(" A picture in the text.")),
            P(T("Reviewed by "), new InputField(InputKind.Text, "review/name", "Name of the reviewer"), T(" on "), new InputField(InputKind.Date, "review/date", "Date of the review"), T(".")),
            new Landscape([H(2, "Annex: all activities"), Annex()]),
            H(2, "Sign-off"),
            P("By signing, you say that the above is understood."),
            SignOff(),
            H(2, "Where this came from"),
            new Paragraph([T("Source: "), new Link("https://example.org/matrix.md", [T("https://example.org/matrix.md")]), T(", last updated 2024-12-01.")]) { Style = ParagraphStyle.Small },
        ],
        Attachments =
        [
            new Attachment("matrix.md", "text/markdown", "The matrix that this document was made from", AttachmentRelationship.Source, Bytes("# Matrix\n\n| Activity | Customer |\n|---|---|\n| A | RA |\n")),
            new Attachment("matrix.json", "application/json", "The obligations as data", AttachmentRelationship.Data, Bytes("{ \"obligations\": 37 }")),
        ],
    };

    private static Table Facts() => new(
        [new TableColumn { IsRowHeader = true }, new TableColumn { Requested = new ColumnWidth(ColumnWidthUnit.Fraction, 1) }],
        [
            Row(Cell("Customer"), Cell(new Strong([T("Acme SAS")]))),
            Row(Cell("Date"), Cell("2 January 2025")),
            Row(Cell("Source"), Cell(new Link("https://example.org/matrix.md", [T("example.org/matrix.md")]), T(", updated 1 December 2024"))),
            Row(Cell("Hash"), Cell(new CodeSpan("sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"))),
        ])
    { Style = TableStyle.Facts };

    private static Table Glance()
    {
        string[] phases = ["Before subscribing", "During use", "Changing the model", "Reversibility", "End of the service"];
        return new Table(
            [new TableColumn { IsRowHeader = true }, Right(), Right(), Right(), new TableColumn { Requested = new ColumnWidth(ColumnWidthUnit.Points, 130) }],
            [
                Header("Phase", "Yours", "Shared", "Provider’s", "Shares"),
                .. phases.Select((phase, i) => Row(
                    Cell(phase), Cell($"{3 + i}"), Cell($"{i}"), Cell($"{12 - i}"),
                    Cell(new ShareBar([new Share(ShareKind.Mine, 3 + i), new Share(ShareKind.Shared, i), new Share(ShareKind.Others, 12 - i)], $"{3 + i} yours, {i} shared, {12 - i} the provider’s")))),
            ])
        { Caption = [T("Obligations by phase")], Description = "Five phases with the number of obligations of each party" };

        static TableColumn Right() => new() { Alignment = TextAlignment.Right };
    }

    private static ListBlock Steps() => new(
    [
        Item(P("Read the matrix with the people who will run the service, and mark what they don’t do today. This item is long enough to take two lines, so that its second line can be seen to stand under the first.")),
        Item(P("Agree with the provider on:"), new ListBlock([Item(P("who is called first")), Item(P("how changes are announced"), new ListBlock([Item(P("in writing"))]))])),
        Item(P("Sign.")),
    ])
    { Start = 8 };

    private static ListBlock Tasks() => new(
    [
        Item(P(new CheckBox("task/1", "Contract read") { IsChecked = true }, T(" Read the contract"))),
        Item(P(new CheckBox("task/2", "Owner named"), T(" Name an owner for each phase"))),
    ]);

    private static Table Obligations()
    {
        var rows = new List<TableRow> { Header("Done", "No.", "Activity", "Role", "Shared with", "Owner", "Due") };
        string[] sections = ["3.1.1 Users and access", "3.1.2 Data and backups", "3.2.1 Network", "3.2.2 Changes"];
        string[] activities =
        [
            "Manage access to the service’s control panel",
            "Encrypt the data that the instance handles, at rest and in transit, with keys that are renewed at least once a year",
            "Carry out backups of data",
            "Update the operating system",
            "Watch the instance’s load, and order more capacity before it is needed",
            "Secure the interfaces that are exposed to the Internet (firewalls, access lists, certificates)",
        ];
        for (var s = 0; s < sections.Length; s++)
        {
            rows.Add(Group(sections[s], 7));
            for (var a = 0; a < activities.Length; a++)
            {
                var id = $"PCI-{sections[s][..5]}-{a + 1:00}";
                rows.Add(Row(
                    Cell(new CheckBox($"{id}/done", $"{id} done") { IsChecked = a == 2 }),
                    Cell(id),
                    Cell(activities[a]),
                    Cell(a % 2 == 0 ? "RA" : "R"),
                    Cell(a % 3 == 0 ? "Provider" : ""),
                    Cell(new InputField(InputKind.Text, $"{id}/owner", $"{id} owner") { Value = a == 1 ? "Zoë Example" : "" }),
                    Cell(new InputField(InputKind.Date, $"{id}/due", $"{id} due"))));
            }
        }

        return new Table(
            [
                new TableColumn { Alignment = TextAlignment.Centre }, new TableColumn { IsRowHeader = true },
                new TableColumn { Requested = new ColumnWidth(ColumnWidthUnit.Fraction, 1) }, new TableColumn { Alignment = TextAlignment.Centre },
                new TableColumn(), new TableColumn(), new TableColumn(),
            ],
            [.. rows]);
    }

    private static Table Annex()
    {
        var rows = new List<TableRow> { Header("No.", "Activity", "Customer", "Provider", "Evidence", "Status", "Reference") };
        for (var i = 1; i <= 24; i++)
        {
            rows.Add(Row(
                Cell($"PCI-3.1.1-{i:00}"),
                Cell(i % 4 == 0 ? "A longer activity that says in some detail what has to be done, by when, with what, and how it is shown afterwards that it was done" : "An activity"),
                Cell(i % 2 == 0 ? "RA" : "I"), Cell(i % 2 == 0 ? "I" : "RA"),
                Cell(new InputField(InputKind.MultilineText, $"annex/{i}/evidence", $"Evidence for activity {i}")),
                Cell(new InputField(InputKind.Choice, $"annex/{i}/status", $"Status of activity {i}") { Choices = ["open", "done", "not applicable"], Value = i == 3 ? "done" : "" }),
                Cell("—")));
        }

        return new Table(
            [new TableColumn { IsRowHeader = true }, .. Enumerable.Range(0, 6).Select(i => new TableColumn { Alignment = i is 1 or 2 ? TextAlignment.Centre : TextAlignment.Left })],
            [.. rows])
        { Caption = [T("All activities of both parties")] };
    }

    private static Table SignOff() => new(
        [new TableColumn { IsRowHeader = true }, new TableColumn(), new TableColumn(), new TableColumn { Requested = new ColumnWidth(ColumnWidthUnit.Fraction, 1) }],
        [
            Header("Role", "Name", "Date", "Signature"),
            .. ((string[])["Owner of the service", "Security"]).Select((role, i) => Row(
                Cell(role),
                Cell(new InputField(InputKind.Text, $"sign/{i}/name", $"{role}: name")),
                Cell(new InputField(InputKind.Date, $"sign/{i}/date", $"{role}: date")),
                Cell(new InputField(InputKind.Signature, $"sign/{i}/signature", $"{role}: signature")))),
        ])
    { Style = TableStyle.SignOff };
}
