using System.Collections.Immutable;
using ChecklistGen.Diagnostics;

namespace ChecklistGen.Pages;

/// <summary>Reads files of one format into pages. Knows nothing about duties and parties.</summary>
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
    /// if the file is not in this format.
    /// </returns>
    /// <exception cref="IOException">The bytes can't be read.</exception>
    Outcome<Page> Read(string path, Stream content);
}
