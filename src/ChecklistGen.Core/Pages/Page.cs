using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Text;

namespace ChecklistGen.Pages;

/// <summary>
/// A page in whatever format it was published, as headings, paragraphs, lists and tables in its order. Who has which duty
/// is not known here, and how the format writes things is forgotten, but for the place and the raw characters of each text.
/// </summary>
public sealed record Page
{
    /// <summary>The file: its path, its bytes with their hash, and its characters where it is a text file.</summary>
    public required SourceText Source { get; init; }

    /// <summary>What the page says about itself: title, address, language, last update.</summary>
    public FrontMatter FrontMatter { get; init; } = FrontMatter.Empty;

    /// <summary>
    /// The blocks from top to bottom. What stands within another (a table in a list's item or in a layout table's cell) is
    /// a block of its own, so that nothing nests and everything can be found in one pass.
    /// </summary>
    public required ImmutableArray<PageBlock> Blocks { get; init; }

    /// <summary>What the reader could not take in: bounds that were met, blocks never closed, addresses dropped.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
