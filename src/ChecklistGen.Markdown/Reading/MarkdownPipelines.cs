using ChecklistGen.Markdown.Syntax;
using Markdig;
using Markdig.Parsers;

namespace ChecklistGen.Markdown.Reading;

/// <summary>The Markdown of templates: CommonMark, pipe tables, task lists and directives.</summary>
internal static class MarkdownPipelines
{
    public static MarkdownPipeline Document { get; } = Build();

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().UseTaskLists();
        builder.BlockParsers.InsertBefore<ParagraphBlockParser>(new PipeTableParser());
        builder.BlockParsers.Insert(0, new LeafDirectiveParser());
        builder.BlockParsers.Insert(0, new ContainerDirectiveParser());
        builder.InlineParsers.Insert(0, new DirectiveInlineParser(Directives.Inlines.BareNames));
        return builder.Build();
    }
}
