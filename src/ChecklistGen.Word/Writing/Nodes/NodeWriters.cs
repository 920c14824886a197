using ChecklistGen.Word.Writing.Nodes.Blocks;
using ChecklistGen.Word.Writing.Nodes.Inlines;

namespace ChecklistGen.Word.Writing.Nodes;

/// <summary>The node writers by the kind of node; a test holds them against <see cref="Documents.NodeTypes"/>.</summary>
internal static class NodeWriters
{
    public static IReadOnlyDictionary<Type, BlockWriter> Blocks { get; } = new BlockWriter[]
    {
        new CalloutWriter(), new CodeBlockWriter(), new HeadingWriter(), new LandscapeWriter(), new ListBlockWriter(),
        new PageBreakWriter(), new ParagraphBlockWriter(), new QuoteWriter(), new TableWriter(), new TableOfContentsWriter(),
        new ThematicBreakWriter(),
    }.ToDictionary(w => w.Handles);

    public static IReadOnlyDictionary<Type, InlineWriter> Inlines { get; } = new InlineWriter[]
    {
        new CheckBoxWriter(), new CodeSpanWriter(), new EmphasisWriter(), new ImageWriter(), new InputFieldWriter(),
        new LanguageSpanWriter(), new LineBreakWriter(), new LinkWriter(), new MutedWriter(), new PageCountWriter(),
        new PageNumberWriter(), new ShareBarWriter(), new StrongWriter(), new TextRunWriter(),
    }.ToDictionary(w => w.Handles);
}
