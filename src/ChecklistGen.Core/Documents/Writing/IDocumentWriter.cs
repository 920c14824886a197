using ChecklistGen.Diagnostics;

namespace ChecklistGen.Documents.Writing;

/// <summary>Translates a document into one format. A writer only translates: what is visible was decided by the transforms.</summary>
public interface IDocumentWriter
{
    /// <summary>The format's name on the command line, which is also the file's extension: <c>pdf</c>.</summary>
    string Format { get; }

    /// <summary>Whether files can travel inside the format: <see cref="Document.Attachments"/>.</summary>
    bool CarriesAttachments => false;

    /// <summary>Writes the document; what the format cannot show is reported, never dropped in silence.</summary>
    /// <param name="document">The document, after <see cref="Transforms.DocumentTransforms"/>.</param>
    /// <param name="theme">Its looks.</param>
    /// <param name="output">Where the bytes go; need not be seekable.</param>
    /// <param name="diagnostics">Where findings go.</param>
    void Write(Document document, Theming.Theme theme, Stream output, DiagnosticBag diagnostics);
}
