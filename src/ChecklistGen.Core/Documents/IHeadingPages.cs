using ChecklistGen.Documents.Theming;

namespace ChecklistGen.Documents;

/// <summary>The pages on which headings are: for formats that the program that opens them lays out, and that still list pages.</summary>
public interface IHeadingPages
{
    /// <summary>Lays a document out.</summary>
    /// <param name="document">The document, after <see cref="Transforms.DocumentTransforms"/>.</param>
    /// <param name="theme">Its looks.</param>
    /// <returns>The pages by the anchors of headings, counted from 1.</returns>
    IReadOnlyDictionary<string, int> Of(Document document, Theme theme);
}
