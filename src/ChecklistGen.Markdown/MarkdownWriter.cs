using System.Text;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Documents.Writing;
using ChecklistGen.Markdown.Writing;

namespace ChecklistGen.Markdown;

/// <summary>Writes a document as plain Markdown: CommonMark with pipe tables, without directives.</summary>
public sealed class MarkdownWriter : IDocumentWriter
{
    /// <inheritdoc/>
    public string Format => "md";

    /// <inheritdoc/>
    public void Write(Document document, Theme theme, Stream output, DiagnosticBag diagnostics)
    {
        using var text = new StringWriter { NewLine = "\n" };
        new MarkdownBlockWriter(text).Write(document.Blocks);

        // Markdown has no properties. Unless the text names the generator, a comment does, so that a checklist, which
        // contains tables of duties too, is not read as a page.
        var generator = document.Properties.Generator;
        if (generator.Length > 0 && !text.ToString().Contains(generator, StringComparison.Ordinal))
            text.WriteLine($"\n<!-- {generator} -->");
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        writer.Write(text.GetStringBuilder());
    }
}
