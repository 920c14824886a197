using System.Collections.Immutable;
using ChecklistGen.Documents;
using ChecklistGen.Text;

namespace ChecklistGen.Markdown.Reading;

/// <summary>
/// All directives: what documents need and Markdown lacks. To add one, add a row: its name, its attributes (besides the id)
/// and how to read it.
/// </summary>
internal static class Directives
{
    /// <summary><c>:group[3.1.1 Daily operations]</c> makes a row a group heading. <see cref="TableReader"/> reads it at the start of a row.</summary>
    public const string Group = "group";

    /// <summary>Directives on a line of their own: <c>::toc{depth=3}</c>.</summary>
    public static DirectiveTable<Func<DirectiveArguments, Block>> Leaves { get; } = new("::")
    {
        { "page-break", _ => new PageBreak() },
        { "toc", ["depth"], a => new TableOfContents { Depth = a.Number("depth", otherwise: 2) } },
    };

    /// <summary>Directives around blocks: <c>:::note[Title]</c> … <c>:::</c>.</summary>
    public static DirectiveTable<Func<DirectiveArguments, ImmutableArray<Block>, IEnumerable<Block>>> Containers { get; } = new(":::")
    {
        { "facts", TableDirective.Attributes, (a, content) => TableDirective.Read(TableStyle.Facts, a, content) },
        { "landscape", [], Landscape },
        { "lead", [], (_, content) => Styled(ParagraphStyle.Lead, content) },
        { "note", [], (a, content) => [new Callout(CalloutKind.Note, content) { Title = a.Content }] },
        { "signoff", TableDirective.Attributes, (a, content) => TableDirective.Read(TableStyle.SignOff, a, content) },
        { "small", [], (_, content) => Styled(ParagraphStyle.Small, content) },
        { "table", TableDirective.Attributes, (a, content) => TableDirective.Read(TableStyle.Grid, a, content) },
        { "warning", [], (a, content) => [new Callout(CalloutKind.Warning, content) { Title = a.Content }] },
    };

    /// <summary>Directives within a line: <c>:check{#PCI-1.1-01/done label="…"}</c>.</summary>
    public static DirectiveTable<Func<DirectiveArguments, ImmutableArray<Inline>>> Inlines { get; } = new(":")
    {
        { "bar", ["mine", "shared", "others", "label"], Bar },
        { "check", ["label", "checked"], Check },
        { "choice", FieldAttributes, Choice },
        { "date", FieldAttributes, a => [Field(InputKind.Date, a)] },
        { Group, [], MisplacedGroup },
        { "lang", ["code"], Language },
        { "longtext", FieldAttributes, a => [Field(InputKind.MultilineText, a)] },
        { "muted", [], a => [new Muted(a.Content)] },
        { "page", _ => [new PageNumber()] },
        { "pages", _ => [new PageCount()] },
        { "signature", FieldAttributes, a => [Field(InputKind.Signature, a)] },
        { "text", FieldAttributes, a => [Field(InputKind.Text, a)] },
    };

    private static ImmutableArray<string> FieldAttributes => ["label", "value", "placeholder", "options"];

    private static IEnumerable<Block> Styled(ParagraphStyle style, ImmutableArray<Block> content) =>
        content.Select(b => b is Paragraph paragraph ? paragraph with { Style = style } : b);

    private static IEnumerable<Block> Landscape(DirectiveArguments arguments, ImmutableArray<Block> content)
    {
        if (content.Any(b => b is Landscape))
            arguments.ReportMisplaced("`:::landscape` contains another `:::landscape`", "close the first before opening the second");
        return [new Landscape(content)];
    }

    private static ImmutableArray<Inline> Bar(DirectiveArguments arguments) =>
    [
        new ShareBar(
            [
                new Share(ShareKind.Mine, arguments.Number("mine")),
                new Share(ShareKind.Shared, arguments.Number("shared")),
                new Share(ShareKind.Others, arguments.Number("others")),
            ],
            arguments.RequiredText("label")),
    ];

    private static ImmutableArray<Inline> Check(DirectiveArguments arguments) =>
    [
        new CheckBox(arguments.RequiredId("{{ item.id }}/done"), arguments.RequiredText("label"))
        {
            IsChecked = arguments.Has("checked") && arguments.Text("checked") is not "false",
        },
    ];

    private static InputField Field(InputKind kind, DirectiveArguments arguments) =>
        new(kind, arguments.RequiredId("{{ item.id }}/owner"), arguments.RequiredText("label"))
        {
            Value = arguments.Text("value"),
            Placeholder = arguments.Text("placeholder"),
            Choices = arguments.List("options", ';'),
        };

    private static ImmutableArray<Inline> Choice(DirectiveArguments arguments)
    {
        var field = Field(InputKind.Choice, arguments);
        if (field.Choices.IsEmpty)
            arguments.RequiredText("options");
        return [field];
    }

    private static ImmutableArray<Inline> MisplacedGroup(DirectiveArguments arguments)
    {
        arguments.ReportMisplaced("`:group` is not in the first cell of a table row", "start a row with it: `| :group[…] | | |`");
        return arguments.Content;
    }

    private static ImmutableArray<Inline> Language(DirectiveArguments arguments)
    {
        var code = arguments.RequiredText("code");
        if (LanguageTag.IsWellFormed(code))
            return [new LanguageSpan(code, arguments.Content)];
        if (code.Length > 0)
            arguments.ReportBadValue("code", code, "write a language tag such as `fr` or `de-AT`");
        return arguments.Content;
    }
}
