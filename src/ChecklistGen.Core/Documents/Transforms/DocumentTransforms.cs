using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents.Theming;

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
        new LandscapeTransform(),
        new ColumnWidthTransform(),
        new LogoTransform(),
    ];

    /// <summary>Runs them all.</summary>
    public static Document Apply(Document document, TransformContext context) =>
        All.Aggregate(document, (current, transform) => transform.Apply(current, context));
}

/// <summary>Decides one thing that a reader could notice, the same for every format.</summary>
public interface IDocumentTransform
{
    /// <summary>The document with the decision made.</summary>
    Document Apply(Document document, TransformContext context);
}

/// <summary>What a transform may ask about.</summary>
/// <param name="Theme">The document's looks.</param>
/// <param name="Measurer">Measures text in the theme's typeface.</param>
/// <param name="Diagnostics">Where findings go.</param>
public sealed record TransformContext(Theme Theme, ITextMeasurer Measurer, DiagnosticBag Diagnostics);
