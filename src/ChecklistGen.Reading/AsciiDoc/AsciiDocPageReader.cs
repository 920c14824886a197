using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Pages;
using ChecklistGen.Text;

namespace ChecklistGen.Reading.AsciiDoc;

/// <summary>Reads pages in AsciiDoc. What they include is named, not read; of conditional parts all are read.</summary>
public sealed class AsciiDocPageReader : IPageReader
{
    /// <inheritdoc/>
    public string Format => "AsciiDoc";

    /// <inheritdoc/>
    public ImmutableArray<string> Extensions { get; } = [".adoc", ".asciidoc", ".asc"];

    /// <inheritdoc/>
    public string MediaType => "text/asciidoc";

    /// <summary>Reads a page that is in memory already, in time linear in its length.</summary>
    public static Page Read(SourceText source) => AsciiDocScanner.Scan(source);

    /// <inheritdoc/>
    public Outcome<Page> Read(string path, Stream content)
    {
        var source = SourceTextReader.Read(path, content);
        return new Outcome<Page>(source.Value is null ? null : Read(source.Value), source.Diagnostics);
    }
}
