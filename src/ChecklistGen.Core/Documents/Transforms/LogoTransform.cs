namespace ChecklistGen.Documents.Transforms;

/// <summary>Puts the theme's logo above the title.</summary>
public sealed class LogoTransform : IDocumentTransform
{
    /// <inheritdoc/>
    public Document Apply(Document document, TransformContext context) => context.Theme.Logo is { } logo
        ? document with { Blocks = document.Blocks.Insert(0, new Paragraph([logo])) }
        : document;
}
