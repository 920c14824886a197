using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Pages;
using ChecklistGen.Text;

namespace ChecklistGen.Reading.Markdown;

/// <summary>Reads pages in Markdown, including HTML and components within them.</summary>
public sealed class MarkdownPageReader : IPageReader
{
    /// <inheritdoc/>
    public string Format => "Markdown";

    /// <inheritdoc/>
    public ImmutableArray<string> Extensions { get; } = [".md", ".mdx", ".markdown"];

    /// <inheritdoc/>
    public string MediaType => "text/markdown";

    /// <summary>Reads a page that is in memory already, in time linear in its length.</summary>
    public static Page Read(SourceText source) => PageScanner.Scan(source);

    /// <inheritdoc/>
    public Outcome<Page> Read(string path, Stream content)
    {
        var source = SourceTextReader.Read(path, content);
        return new Outcome<Page>(source.Value is null ? null : Read(source.Value), source.Diagnostics);
    }
}
