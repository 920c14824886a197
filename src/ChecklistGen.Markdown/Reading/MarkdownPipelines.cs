using ChecklistGen.Markdown.Syntax;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ChecklistGen.Markdown.Reading;

/// <summary>The Markdown of templates: CommonMark, pipe tables, task lists and directives.</summary>
internal static class MarkdownPipelines
{
    private static readonly InlineParserList Inlines;

    static MarkdownPipelines()
    {
        var builder = new MarkdownPipelineBuilder().UseTaskLists();
        builder.BlockParsers.InsertBefore<ParagraphBlockParser>(new PipeTableParser());
        builder.BlockParsers.Insert(0, new LeafDirectiveParser(Directives.Leaves.Names));
        builder.BlockParsers.Insert(0, new ContainerDirectiveParser(Directives.Containers.Names));
        builder.InlineParsers.Insert(0, new DirectiveInlineParser(Directives.Inlines.Names, Directives.Inlines.BareNames));
        Document = builder.Build();
        Inlines = new InlineParserList(builder.InlineParsers);
    }

    public static MarkdownPipeline Document { get; }

    /// <summary>Parses inlines of a document one block at a time.</summary>
    public static InlineProcessor InlinesOf(MarkdownDocument document) => new(document, Inlines, preciseSourcelocation: false, context: null);
}
