using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Pages;
using ChecklistGen.Reading.Inlines;
using ChecklistGen.Text;

namespace ChecklistGen.Reading.Html;

/// <summary>Reads pages in HTML.</summary>
public sealed class HtmlPageReader : IPageReader
{
    /// <inheritdoc/>
    public string Format => "HTML";

    /// <inheritdoc/>
    public ImmutableArray<string> Extensions { get; } = [".html", ".htm"];

    /// <inheritdoc/>
    public string MediaType => "text/html";

    /// <summary>Reads a page that is in memory already, in time linear in its length.</summary>
    public static Page Read(SourceText source)
    {
        var page = new PageBuilder();
        var diagnostics = new DiagnosticBag();
        var texts = new PageTexts(source, diagnostics, InlineSyntax.Html);
        var scanner = new HtmlScanner(texts, page, diagnostics);
        scanner.ReadPage(0);
        texts.Report();
        var blocks = page.ToBlocks();
        return new Page { Source = source, FrontMatter = scanner.Head.ToFrontMatter(blocks), Blocks = blocks, Diagnostics = diagnostics.ToSorted() };
    }

    /// <inheritdoc/>
    public Outcome<Page> Read(string path, Stream content)
    {
        var source = SourceTextReader.Read(path, content);
        return new Outcome<Page>(source.Value is null ? null : Read(source.Value), source.Diagnostics);
    }
}
