using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Text;

namespace ChecklistGen.Markdown.Documents;

/// <summary>Reads the Markdown that a template renders into the document model.</summary>
public static class DocumentReader
{
    /// <summary>Reads a document; findings point at the template where <see cref="DocumentReaderOptions.Locate"/> knows it.</summary>
    /// <param name="markdown">CommonMark with pipe tables, task lists and directives.</param>
    /// <param name="options">What the Markdown does not say.</param>
    public static Outcome<Document> Read(SourceText markdown, DocumentReaderOptions options)
    {
        var context = new DocumentReadContext(options.Locate ?? (line => new Location(markdown.Path, line)), options.Files);
        var front = new FrontMatterReader(context);
        var (offset, lines) = front.Read(markdown);
        front.Override(options.Overrides);
        context.LinesBefore = lines;
        var parsed = Markdig.Markdown.Parse(markdown.Text[offset..], MarkdownPipelines.Document);
        var document = new Document
        {
            Properties = front.Properties(options),
            Header = front.RunningLine("header"),
            Footer = front.RunningLine("footer"),
            Blocks = new BlockReader(context).Read(parsed),
        };

        return new Outcome<Document>(document, context.Diagnostics.ToSorted());
    }
}
