using System.Collections.Immutable;
using ChecklistGen.Diagnostics;

namespace ChecklistGen.Pages;

/// <summary>Makes pages of the files of one format. Knows nothing of duties and parties.</summary>
public interface IPageReader
{
    /// <summary>What the format is called, for people: <c>Markdown</c>.</summary>
    string Format { get; }

    /// <summary>How the names of such files end, with the dot and in lower case.</summary>
    ImmutableArray<string> Extensions { get; }

    /// <summary>The MIME type of such files, <c>text/…</c> where they have lines.</summary>
    string MediaType { get; }

    /// <summary>Whether places in such files are lines.</summary>
    bool HasLines => MediaType.StartsWith("text/", StringComparison.Ordinal);

    /// <summary>Reads a file to its end.</summary>
    /// <param name="path">The path for locations, with <c>/</c> between its parts; nothing is opened.</param>
    /// <param name="content">The file's bytes.</param>
    /// <returns>
    /// The page, with what could not be taken in among its own <see cref="Page.Diagnostics"/>; no page, and the reason,
    /// where the file is none of this format.
    /// </returns>
    /// <exception cref="IOException">The bytes can't be had.</exception>
    Outcome<Page> Read(string path, Stream content);
}
