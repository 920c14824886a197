namespace ChecklistGen.Html;

/// <summary>How a web page is written.</summary>
public sealed record HtmlOptions
{
    /// <summary>The words of the page itself in a document's language, a BCP 47 tag. Default: English ones.</summary>
    public Func<string, PageWords> Words { get; init; } = static _ => new PageWords();

    /// <summary>Puts a box above the first ruled table that filters its rows; null, the default, puts none.</summary>
    public FilterWords? Filter { get; init; }

    /// <summary>
    /// Whether links may also lead to files beside the page, by name; for pages whose links we write ourselves.
    /// Default: no.
    /// </summary>
    public bool AllowsFileLinks { get; init; }
}

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

/// <summary>The words around the box that filters a table; plain text.</summary>
public sealed record FilterWords
{
    /// <summary>What stands in the place of the number of rows that are shown.</summary>
    public const string ShownMark = "SHOWN";

    /// <summary>What stands in the place of the number of all rows.</summary>
    public const string TotalMark = "TOTAL";

    /// <summary>The box's name.</summary>
    public string Label { get; init; } = "Filter";

    /// <summary>How many rows are shown: <see cref="ShownMark"/> and <see cref="TotalMark"/> are filled in.</summary>
    public string Status { get; init; } = "SHOWN of TOTAL shown";
}
