using System.Text;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Documents.Writing;

namespace ChecklistGen.Markdown.Documents.Writing;

/// <summary>Writes a document as plain Markdown: CommonMark with pipe tables, no directives, readable as it is.</summary>
public sealed class MarkdownWriter : IDocumentWriter
{
    /// <inheritdoc/>
    public string Format => "md";

    /// <inheritdoc/>
    public void Write(Document document, Theme theme, Stream output, DiagnosticBag diagnostics)
    {
        using var text = new StringWriter { NewLine = "\n" };
        new MarkdownBlockWriter(text).Write(document.Blocks);

        // Markdown has no properties. Where the document does not say what made it, a comment does, so that nobody reads
        // it for a page: checklists hold tables of duties too.
        var generator = document.Properties.Generator;
        if (generator.Length > 0 && !text.ToString().Contains(generator, StringComparison.Ordinal))
            text.WriteLine($"\n<!-- {generator} -->");
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        writer.Write(text.GetStringBuilder());
    }
}
