using System.Collections.Immutable;
using ChecklistGen.Text;

namespace ChecklistGen.Markdown;

/// <summary>What a document needs besides its Markdown.</summary>
public sealed record DocumentReaderOptions
{
    /// <summary>The title unless the front matter has one.</summary>
    public required string Title { get; init; }

    /// <summary>The language of the text as a BCP 47 tag, unless the front matter has one.</summary>
    public required string Language { get; init; }

    /// <summary>The document's date.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The program that generates it, with its version.</summary>
    public string Generator { get; init; } = "ChecklistGen";

    /// <summary>
    /// Where a line (1-based) of the Markdown comes from, so that findings point at the template; if null, they point at the
    /// Markdown.
    /// </summary>
    public Func<int, Location>? Locate { get; init; }

    /// <summary>
    /// Values that override the front matter's, by key: the theme's header and footer texts.
    /// </summary>
    public IReadOnlyDictionary<string, string> Overrides { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Files beside the document that links may point to, as addresses.</summary>
    public IReadOnlySet<string> Files { get; init; } = ImmutableHashSet<string>.Empty;
}
