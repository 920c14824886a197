using System.Text;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;

namespace ChecklistGen.Markdown.Documents.Writing;

/// <summary>Writes a document as plain Markdown: CommonMark with pipe tables, no directives, readable as it is.</summary>
public sealed class MarkdownWriter : IDocumentWriter
{
    /// <inheritdoc/>
    public string Format => "md";

    /// <inheritdoc/>
    public void Write(Document document, Theme theme, Stream output, DiagnosticBag diagnostics)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        new MarkdownBlockWriter(writer).Write(document.Blocks);
    }
}
