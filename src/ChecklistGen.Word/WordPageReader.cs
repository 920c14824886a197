using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Office;
using ChecklistGen.Office.Pages;
using ChecklistGen.Office.Reading;
using ChecklistGen.Pages;
using ChecklistGen.Word.Pages;

namespace ChecklistGen.Word;

/// <summary>Reads pages that were published as Word files.</summary>
/// <remarks>
/// The text is read as a stream, within limits, and nothing that it refers to is followed. Open XML's SDK would hold all of it
/// as a tree: 2 GB for a file of 478 KB.
/// </remarks>
public sealed class WordPageReader : IPageReader
{
    private readonly PackageLimits _limits;

    /// <summary>A reader with limits that no page comes near.</summary>
    public WordPageReader()
        : this(PackageLimits.Default)
    {
    }

    internal WordPageReader(PackageLimits limits) => _limits = limits;

    /// <inheritdoc/>
    public string Format => "Word";

    /// <inheritdoc/>
    public ImmutableArray<string> Extensions { get; } = [PackageKind.Word.Extension];

    /// <inheritdoc/>
    public string MediaType => "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <inheritdoc/>
    public Outcome<Page> Read(string path, Stream content) => PageFile.Read(path, content, PackageKind.Word, _limits, (package, draft) =>
    {
        var text = MainPart.Find(package);
        var parts = new WordParts(package, text);
        var notes = new NoteTexts(package, parts, draft);
        var scanner = package.ReadXml(text, xml =>
        {
            var scanner = new BodyScanner(xml, parts, notes, draft);
            scanner.Read();
            return scanner;
        });
        scanner.Report();
        notes.ReportComments();
        return draft.ToPage(CoreProperties.Of(package), scanner.Title);
    });
}
