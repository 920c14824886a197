using System.Collections.Immutable;
using System.Globalization;
using ChecklistGen.Documents;
using ChecklistGen.Markdown.Syntax;
using ChecklistGen.Text;
using Markdig.Syntax;
using Block = ChecklistGen.Documents.Block;
using MarkdigBlock = Markdig.Syntax.Block;

namespace ChecklistGen.Markdown.Reading;

/// <summary>Turns Markdig's blocks into those of the document model.</summary>
internal sealed class BlockReader(DocumentReadContext context, MarkdownDocument document)
{
    private readonly TableReader _tables = new(context, MarkdownPipelines.InlinesOf(document));

    public ImmutableArray<Block> Read() => Read((ContainerBlock)document);

    private ImmutableArray<Block> Read(ContainerBlock container) => [.. container.SelectMany(Read)];

    private IEnumerable<Block> Read(MarkdigBlock block)
    {
        var location = context.LocationOf(block);
        return block switch
        {
            HeadingBlock heading => [new Heading(heading.Level, Inlines(heading)) { Source = location }],
            ParagraphBlock paragraph => [new Paragraph(Inlines(paragraph)) { Source = location }],
            Markdig.Syntax.ListBlock list => [List(list) with { Source = location }],
            QuoteBlock quote => [new Quote(Read((ContainerBlock)quote)) { Source = location }],
            Markdig.Syntax.CodeBlock code => [new ChecklistGen.Documents.CodeBlock(code.Lines.ToString().TrimEnd('\n')) { Source = location }],
            ThematicBreakBlock => [new ThematicBreak { Source = location }],
            PipeTableBlock table => [_tables.Read(table)],
            LeafDirectiveBlock leaf => Leaf(leaf.Call, location),
            ContainerDirectiveBlock container => Container(container, location),
            HtmlBlock html => Html(html, location),
            LinkReferenceDefinitionGroup => [],
            ContainerBlock other => Read(other),
            _ => [],
        };
    }

    private ImmutableArray<Inline> Inlines(LeafBlock block) => new InlineReader(context, context.LocationOf(block)).Read(block.Inline);

    private ChecklistGen.Documents.ListBlock List(Markdig.Syntax.ListBlock list)
    {
        var items = list.OfType<ListItemBlock>().Select(i => new ListItem(Read((ContainerBlock)i)) { Source = context.LocationOf(i) });
        return new ChecklistGen.Documents.ListBlock([.. items])
        {
            Start = list.IsOrdered && int.TryParse(list.OrderedStart, CultureInfo.InvariantCulture, out var start) ? start : list.IsOrdered ? 1 : null,
        };
    }

    private Block[] Leaf(DirectiveCall call, Location location)
    {
        var arguments = new DirectiveArguments(call, location, context);
        return Directives.Leaves.Find(arguments) is { } read ? [read(arguments) with { Source = location }] : [];
    }

    private IEnumerable<Block> Container(ContainerDirectiveBlock block, Location location)
    {
        if (!block.IsClosed)
            context.Report(DocumentReaderDiagnostics.MisplacedDirective, location, $"`:::{block.Call.Name}` is never closed", "close it with a line `:::`");
        var content = Read((ContainerBlock)block);
        var arguments = new DirectiveArguments(block.Call, location, context);
        return Directives.Containers.Find(arguments) is { } read
            ? read(arguments, content).Select(b => b.Source is null ? b with { Source = location } : b)
            : content;
    }

    private Block[] Html(HtmlBlock html, Location location)
    {
        var text = html.Lines.ToString().Trim();
        if (html.Type == HtmlBlockType.Comment)
            return [];
        context.Report(DocumentReaderDiagnostics.UnsupportedMarkdown, location, "HTML is shown as text", "use Markdown and directives");
        return [new Paragraph([new TextRun(PlainText.OnOneLine(text))]) { Source = location }];
    }
}
