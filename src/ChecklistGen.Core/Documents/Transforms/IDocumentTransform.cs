namespace ChecklistGen.Documents.Transforms;

/// <summary>Decides one thing that a reader could notice, the same for every format.</summary>
public interface IDocumentTransform
{
    /// <summary>The document with the decision made.</summary>
    Document Apply(Document document, TransformContext context);
}
