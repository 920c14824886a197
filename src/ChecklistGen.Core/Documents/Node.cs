using System.Collections.Immutable;
using ChecklistGen.Text;

namespace ChecklistGen.Documents;

/// <summary>A part of a document. Nodes are immutable; a transform makes new ones.</summary>
public abstract record Node
{
    /// <summary>Where the template said it, so that a warning about layout can name its source.</summary>
    public Location? Source { get; init; }
}

/// <summary>Every kind of node that a writer must handle; tests compare the writers' tables with it.</summary>
public static class NodeTypes
{
    /// <summary>All concrete blocks.</summary>
    public static ImmutableArray<Type> Blocks { get; } =
    [
        typeof(Callout), typeof(CodeBlock), typeof(Heading), typeof(Landscape), typeof(ListBlock), typeof(PageBreak),
        typeof(Paragraph), typeof(Quote), typeof(Table), typeof(TableOfContents), typeof(ThematicBreak),
    ];

    /// <summary>All concrete inlines.</summary>
    public static ImmutableArray<Type> Inlines { get; } =
    [
        typeof(CheckBox), typeof(CodeSpan), typeof(Emphasis), typeof(Image), typeof(InputField), typeof(LanguageSpan),
        typeof(LineBreak), typeof(Link), typeof(Muted), typeof(PageCount), typeof(PageNumber), typeof(ShareBar), typeof(Strong), typeof(TextRun),
    ];
}
