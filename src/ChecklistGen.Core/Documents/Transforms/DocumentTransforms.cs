using System.Collections.Immutable;

namespace ChecklistGen.Documents.Transforms;

/// <summary>The one pass in which everything visible is decided; writers only translate what comes out of it.</summary>
public static class DocumentTransforms
{
    /// <summary>The transforms in the order in which they run.</summary>
    public static ImmutableArray<IDocumentTransform> All { get; } =
    [
        new HeadingLevelTransform(),
        new AnchorTransform(),
        new FieldNameTransform(),
        new TableOfContentsTransform(),
        new KeepTransform(),
        new ColumnWidthTransform(),
        new LogoTransform(),
    ];

    /// <summary>Runs them all.</summary>
    public static Document Apply(Document document, TransformContext context) =>
        All.Aggregate(document, (current, transform) => transform.Apply(current, context));
}
