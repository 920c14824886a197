using System.Collections.Immutable;
using System.Globalization;
using ChecklistGen.Documents;
using ChecklistGen.Markdown.Documents.Directives;
using ChecklistGen.Markdown.Documents.Syntax;
using ChecklistGen.Markdown.Documents.Tables;
using ChecklistGen.Text;
using Markdig.Syntax;
using Block = ChecklistGen.Documents.Block;
using MarkdigBlock = Markdig.Syntax.Block;

namespace ChecklistGen.Markdown.Documents;

/// <summary>Turns Markdig's blocks into those of the document model.</summary>
internal sealed class BlockReader(DocumentReadContext context)
{
    public ImmutableArray<Block> Read(ContainerBlock container) => [.. container.SelectMany(Read)];

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
            PipeTableBlock table => [new TableReader(context).Read(table)],
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
        if (!LeafDirectives.All.TryGetValue(call.Name, out var directive))
        {
            ReportUnknown("::" + call.Name, call.Name, LeafDirectives.All.Keys, location);
            return [];
        }

        var arguments = new DirectiveArguments(call, location, context);
        arguments.CheckKeys(directive.Attributes);
        return [directive.Read(arguments) with { Source = location }];
    }

    private IEnumerable<Block> Container(ContainerDirectiveBlock block, Location location)
    {
        if (!block.IsClosed)
            context.Report(DocumentReaderDiagnostics.MisplacedDirective, location, $"`:::{block.Call.Name}` is never closed", "close it with a line `:::`");
        var content = Read((ContainerBlock)block);
        if (!ContainerDirectives.All.TryGetValue(block.Call.Name, out var directive))
        {
            ReportUnknown(":::" + block.Call.Name, block.Call.Name, ContainerDirectives.All.Keys, location);
            return content;
        }

        var arguments = new DirectiveArguments(block.Call, location, context);
        arguments.CheckKeys(directive.Attributes);
        return directive.Read(arguments, content).Select(b => b.Source is null ? b with { Source = location } : b);
    }

    private void ReportUnknown(string written, string name, IReadOnlyCollection<string> known, Location location) => context.Report(
        DocumentReaderDiagnostics.UnknownDirective, location, $"there is no directive `{written}`", Suggestion.HelpFor(name, known));

    private Block[] Html(HtmlBlock html, Location location)
    {
        var text = html.Lines.ToString().Trim();
        if (html.Type == HtmlBlockType.Comment)
            return [];
        context.Report(DocumentReaderDiagnostics.UnsupportedMarkdown, location, "HTML is shown as text", "use Markdown and directives");
        return [new Paragraph([new TextRun(PlainText.OnOneLine(text))]) { Source = location }];
    }
}
