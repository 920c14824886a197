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

    /// <summary>What it asks about, so that answers can be read back; null when it is not filled in by anybody.</summary>
    public Form? Form { get; init; }

    /// <summary>Whether its template says that it shows a part of the obligations on purpose.</summary>
    public bool IsExtract { get; init; }

    /// <summary>Files that travel inside it, where the format can carry them.</summary>
    public ImmutableArray<Attachment> Attachments { get; init; } = [];
}
