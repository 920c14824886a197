using System.Collections.Immutable;
using ChecklistGen.Diagnostics;

namespace ChecklistGen.Answers;

/// <summary>Reads back what people filled in, from files of one format. Knows nothing about duties and parties.</summary>
/// <remarks>Such files come from outside and may have been changed by any program: a reader works within limits and never follows references.</remarks>
public interface IFormReader
{
    /// <summary>What the format is called, for people: <c>Word</c>.</summary>
    string Format { get; }

    /// <summary>How the names of such files end, with the dot and in lower case.</summary>
    ImmutableArray<string> Extensions { get; }

    /// <summary>The MIME type of such files.</summary>
    string MediaType { get; }

    /// <summary>Reads a file to its end.</summary>
    /// <param name="path">The path for findings, as the user gave it; nothing is opened.</param>
    /// <param name="content">The file's bytes; need not be seekable.</param>
    /// <returns>What was filled in; null where the file can't be read, which is then an error among the findings.</returns>
    /// <exception cref="IOException">The bytes can't be read.</exception>
    Outcome<FilledForm> Read(string path, Stream content);
}
