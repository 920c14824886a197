using ChecklistGen.Html.Writing.Nodes.Blocks;
using ChecklistGen.Html.Writing.Nodes.Inlines;
using ChecklistGen.Html.Writing.Nodes.Tables;

namespace ChecklistGen.Html.Writing.Nodes;

/// <summary>The node writers by the kind of node; a test holds them against <see cref="Documents.NodeTypes"/>.</summary>
internal static class NodeWriters
{
    public static IReadOnlyDictionary<Type, NodeWriter> Blocks { get; } = Table(
    [
        new CalloutWriter(), new CodeBlockWriter(), new HeadingWriter(), new LandscapeWriter(), new ListBlockWriter(),
        new PageBreakWriter(), new ParagraphWriter(), new QuoteWriter(), new TableWriter(), new TableOfContentsWriter(),
        new ThematicBreakWriter(),
    ]);

    public static IReadOnlyDictionary<Type, NodeWriter> Inlines { get; } = Table(
    [
        new CheckBoxWriter(), new CodeSpanWriter(), new EmphasisWriter(), new ImageWriter(), new InputFieldWriter(),
        new LanguageSpanWriter(), new LineBreakWriter(), new LinkWriter(), new MutedWriter(), new PageCountWriter(),
        new PageNumberWriter(), new ShareBarWriter(), new StrongWriter(), new TextRunWriter(),
    ]);

    private static Dictionary<Type, NodeWriter> Table(ReadOnlySpan<NodeWriter> writers)
    {
        var table = new Dictionary<Type, NodeWriter>();
        foreach (var writer in writers)
            table.Add(writer.Handles, writer);
        return table;
    }
}
