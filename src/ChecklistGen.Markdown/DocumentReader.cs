using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Markdown.Reading;
using ChecklistGen.Markdown.Syntax;
using ChecklistGen.Text;

namespace ChecklistGen.Markdown;

/// <summary>Reads rendered Markdown into the document model.</summary>
public static class DocumentReader
{
    /// <summary>Reads a document. Findings have their places in the template if <see cref="DocumentReaderOptions.Locate"/> is given.</summary>
    /// <param name="markdown">CommonMark with pipe tables, task lists and directives.</param>
    /// <param name="options">Properties that the Markdown lacks, and how to read it.</param>
    public static Outcome<Document> Read(SourceText markdown, DocumentReaderOptions options)
    {
        var context = new DocumentReadContext(options.Locate ?? (line => new Location(markdown.Path, line)), options.Files);
        var front = new FrontMatterReader(context);
        var (offset, lines) = front.Read(markdown);
        front.Override(options.Overrides);
        context.LinesBefore = lines;
        if (Blocks(markdown.Text[offset..], context) is not { } blocks)
            return new Outcome<Document>(null, context.Diagnostics.ToSorted());
        var document = new Document
        {
            Properties = front.Properties(options),
            Header = front.RunningLine("header"),
            Footer = front.RunningLine("footer"),
            Continued = front.Continued,
            IsExtract = front.IsExtract,
            Once = front.Once,
            Blocks = blocks,
        };

        return new Outcome<Document>(document, context.Diagnostics.ToSorted());
    }

    private static ImmutableArray<Block>? Blocks(string text, DocumentReadContext context)
    {
        if (OpenBrackets.FirstTooMany(text) is { } line)
        {
            Report(context.LocationOfLine(line + 1), $"more than {OpenBrackets.Most} brackets in this paragraph are never closed", "close them, or escape them with a backslash");
            return null;
        }

        try
        {
            return new BlockReader(context, Markdig.Markdown.Parse(text, MarkdownPipelines.Document)).Read();
        }
        catch (ArgumentException e) when (e.Message.Contains("too deeply nested", StringComparison.Ordinal))
        {
            // Markdig limits nesting to 128 and does not say where.
            Report(context.LocationOfLine(1), "quotes, lists or emphasis in the rendered template are nested more than 100 levels deep", "nest them less, or escape the characters that start them");
            return null;
        }

        void Report(Location location, string message, string help) =>
            context.Diagnostics.Add(DocumentReaderDiagnostics.NestedTooDeep, location, message, help);
    }
}
