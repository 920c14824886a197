using System.Collections.Immutable;

namespace ChecklistGen.Documents;

/// <summary>A document before it is in any format: what a template says, read once.</summary>
public sealed record Document
{
    /// <summary>What catalogues and window bars show of it.</summary>
    public required DocumentProperties Properties { get; init; }

    /// <summary>Its content in reading order.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }

    /// <summary>The line at the head of each page.</summary>
    public RunningLine Header { get; init; } = RunningLine.Empty;

    /// <summary>The line at the foot of each page.</summary>
    public RunningLine Footer { get; init; } = RunningLine.Empty;

    /// <summary>What a group of rows is marked with where it goes on on the next page, in the document's language; empty for nothing.</summary>
    public string Continued { get; init; } = "";

    /// <summary>What it asks about, so that answers can be read back; null when it is not filled in by anybody.</summary>
    public Form? Form { get; init; }

    /// <summary>Whether its template says that it shows a part of the obligations on purpose.</summary>
    public bool IsExtract { get; init; }

    /// <summary>The headings of sections that a document of which this is a chapter has once, before the first chapter.</summary>
    public ImmutableArray<string> Once { get; init; } = [];

    /// <summary>Files that travel inside it, where the format can carry them.</summary>
    public ImmutableArray<Attachment> Attachments { get; init; } = [];
}

/// <summary>What catalogues and window bars show of a document.</summary>
public sealed record DocumentProperties
{
    /// <summary>The title; never empty, since an accessible PDF must have one (ISO 14289-1, 7.1).</summary>
    public required string Title { get; init; }

    /// <summary>The language of the text as a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>What it is about, in one sentence.</summary>
    public string Subject { get; init; } = "";

    /// <summary>Who it was made for or by.</summary>
    public string Author { get; init; } = "";

    /// <summary>Words to find it by.</summary>
    public ImmutableArray<string> Keywords { get; init; } = [];

    /// <summary>The program that made it, with its version.</summary>
    public string Generator { get; init; } = "ChecklistGen";

    /// <summary>The date it carries, which is also the time stamp of everything in the file.</summary>
    public required DateOnly Date { get; init; }
}

/// <summary>A line that each page repeats.</summary>
/// <param name="Left">What is at the left margin.</param>
/// <param name="Right">What is at the right margin.</param>
public sealed record RunningLine(ImmutableArray<Inline> Left, ImmutableArray<Inline> Right)
{
    /// <summary>No line.</summary>
    public static RunningLine Empty { get; } = new([], []);

    /// <summary>Whether it shows nothing.</summary>
    public bool IsEmpty => Left.IsEmpty && Right.IsEmpty;
}

/// <summary>A file that travels inside a document.</summary>
/// <param name="Name">Its name, without a folder.</param>
/// <param name="MediaType">Its MIME type, such as <c>text/markdown</c>.</param>
/// <param name="Description">What it is, in words.</param>
/// <param name="Relationship">How it relates to the document (ISO 19005-3, 6.8).</param>
/// <param name="Write">Writes its bytes, the same on each call. The data of a large page is too long to keep in memory.</param>
public sealed record Attachment(
    string Name,
    string MediaType,
    string Description,
    AttachmentRelationship Relationship,
    Action<Stream> Write)
{
    /// <summary>An attachment whose bytes are in memory.</summary>
    public Attachment(string name, string mediaType, string description, AttachmentRelationship relationship, ImmutableArray<byte> content)
        : this(name, mediaType, description, relationship, output => output.Write(content.AsSpan()))
    {
    }
}

/// <summary>How an attached file relates to the document (ISO 19005-3, annex E).</summary>
public enum AttachmentRelationship
{
    /// <summary>The document was made from it.</summary>
    Source,

    /// <summary>It holds the document's content as data.</summary>
    Data,

    /// <summary>It adds to the document.</summary>
    Supplement,
}
