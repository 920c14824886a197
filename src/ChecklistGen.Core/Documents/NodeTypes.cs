using System.Collections.Immutable;

namespace ChecklistGen.Documents;

/// <summary>Every kind of node that a writer must handle; tests hold the writers' tables against it.</summary>
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
