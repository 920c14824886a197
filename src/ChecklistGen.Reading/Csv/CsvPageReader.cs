using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Pages;
using ChecklistGen.Reading.Inlines;
using ChecklistGen.Text;

namespace ChecklistGen.Reading.Csv;

/// <summary>Reads sheets that were saved as text, with any separator and in any usual encoding.</summary>
public sealed class CsvPageReader : IPageReader
{
    /// <inheritdoc/>
    public string Format => "CSV";

    /// <inheritdoc/>
    public ImmutableArray<string> Extensions { get; } = [".csv", ".tsv"];

    /// <inheritdoc/>
    public string MediaType => "text/csv";

    /// <summary>Reads a sheet that is in memory already, in time linear in its length.</summary>
    public static Page Read(SourceText source)
    {
        var page = new PageBuilder();
        var diagnostics = new DiagnosticBag();
        var texts = new PageTexts(source, diagnostics, InlineSyntax.Verbatim);
        var (separator, start) = CsvSeparator.Find(source.Text);
        new CsvSheet(texts, page, diagnostics).Read(TextSpan.FromBounds(start, source.Text.Length), separator);
        texts.Report();
        return new Page { Source = source, Blocks = page.ToBlocks(), Diagnostics = diagnostics.ToSorted() };
    }

    /// <inheritdoc/>
    public Outcome<Page> Read(string path, Stream content)
    {
        var source = SourceTextReader.Read(path, content, findsEncoding: true);
        return new Outcome<Page>(source.Value is null ? null : Read(source.Value), source.Diagnostics);
    }
}
