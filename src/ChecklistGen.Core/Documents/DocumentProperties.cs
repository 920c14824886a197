using System.Collections.Immutable;

namespace ChecklistGen.Documents;

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
