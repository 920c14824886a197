namespace ChecklistGen.Html;

/// <summary>What a web page says of itself, which no document says; plain text.</summary>
public sealed record PageWords
{
    /// <summary>The link that leads keyboard users past the header.</summary>
    public string SkipLink { get; init; } = "Skip to the content";

    /// <summary>The name of a table of contents that has no heading.</summary>
    public string Contents { get; init; } = "Contents";

    /// <summary>Says that the page forgets what is filled in.</summary>
    public string NotSaved { get; init; } = "What you tick or type on this page is not saved: print it before you close it.";
}
