using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Office.Reading;
using ChecklistGen.Text;
using ChecklistGen.Word.Reference;
using DocumentFormat.OpenXml;

namespace ChecklistGen.Word;

/// <summary>
/// A customer's Word file whose looks are used: styles, theme, numbering, page, headers and footers, but not its text.
/// </summary>
public sealed class ReferenceDocument
{
    internal ReferenceDocument()
    {
    }

    /// <summary>The paper and its margins: lay documents out for these, so that columns have the right widths.</summary>
    public required PageSetup Page { get; init; }

    /// <summary>The styles; null where the file has none.</summary>
    internal ReferenceStyles? Styles { get; init; }

    /// <summary>The theme; null where the file has none.</summary>
    internal ReferencePart? Theme { get; init; }

    /// <summary>The numbering; null where the file has none.</summary>
    internal ReferencePart? Numbering { get; init; }

    /// <summary>The headers and footers by which a section of the file refers to them.</summary>
    internal ImmutableArray<ReferenceRunningPart> RunningParts { get; init; } = [];

    /// <summary>What the section says of its pages beside paper and margins: their borders, and whether the first one differs.</summary>
    internal ImmutableArray<OpenXmlElement> SectionProperties { get; init; } = [];

    /// <summary>Whether left and right pages have headers of their own.</summary>
    internal bool HasEvenAndOddHeaders { get; init; }

    /// <summary>Reads a file.</summary>
    /// <param name="file">Its bytes; need not be seekable.</param>
    /// <param name="name">Its path as the user gave it, for findings.</param>
    /// <returns>What is used of it; null where it can't be used, with an error among the findings that says why.</returns>
    public static Outcome<ReferenceDocument> Read(Stream file, string name)
    {
        var diagnostics = new DiagnosticBag();
        try
        {
            var reader = new ReferenceDocumentReader(new Location(name), diagnostics);
            return new Outcome<ReferenceDocument>(reader.Read(file), diagnostics.ToSorted());
        }
        catch (BadPackageException e)
        {
            diagnostics.Add(WordDiagnostics.BrokenReferenceDocument, new Location(name), $"the reference document can't be used: {e.Message}", e.Help);
            return new Outcome<ReferenceDocument>(null, diagnostics.ToSorted());
        }
    }
}
