using System.Collections.Immutable;
using ChecklistGen.Text;

namespace ChecklistGen.Markdown;

/// <summary>What a document needs that its Markdown does not say.</summary>
public sealed record DocumentReaderOptions
{
    /// <summary>The document's title unless its front matter has one.</summary>
    public required string Title { get; init; }

    /// <summary>The language of the text as a BCP 47 tag, unless the front matter has one.</summary>
    public required string Language { get; init; }

    /// <summary>The date that the document carries.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The program that makes it, with its version.</summary>
    public string Generator { get; init; } = "ChecklistGen";

    /// <summary>
    /// Where a line (1-based) of the Markdown comes from, so that findings point at the template; null points at the
    /// Markdown itself.
    /// </summary>
    public Func<int, Location>? Locate { get; init; }

    /// <summary>
    /// Options that count whatever the front matter says, by their keys there: the theme's texts for the head and the
    /// foot of pages.
    /// </summary>
    public IReadOnlyDictionary<string, string> Overrides { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Files beside the document that links may lead to, as addresses.</summary>
    public IReadOnlySet<string> Files { get; init; } = ImmutableHashSet<string>.Empty;
}
