namespace ChecklistGen.Html;

/// <summary>How a web page is written.</summary>
public sealed record HtmlOptions
{
    /// <summary>The page's own words in the language (a BCP 47 tag) of its document. Default: English.</summary>
    public Func<string, PageWords> Words { get; init; } = static _ => new PageWords();

    /// <summary>The words of a box above the first ruled table that filters its rows. Default: null, no box.</summary>
    public FilterWords? Filter { get; init; }

    /// <summary>
    /// Whether links may also lead to files beside the page, by name: only for pages whose links we write ourselves.
    /// Default: no.
    /// </summary>
    public bool AllowsFileLinks { get; init; }
}

/// <summary>The words of a web page that its document does not provide; plain text.</summary>
public sealed record PageWords
{
    /// <summary>The link that takes keyboard users past the header.</summary>
    public string SkipLink { get; init; } = "Skip to the content";

    /// <summary>The name of a table of contents that has no heading.</summary>
    public string Contents { get; init; } = "Contents";

    /// <summary>The note that input on the page is not saved.</summary>
    public string NotSaved { get; init; } = "What you tick or type on this page is not saved: print it before you close it.";
}

/// <summary>The words around a table's filter box; plain text.</summary>
public sealed record FilterWords
{
    /// <summary>The placeholder for the number of rows shown.</summary>
    public const string ShownMark = "SHOWN";

    /// <summary>The placeholder for the number of all rows.</summary>
    public const string TotalMark = "TOTAL";

    /// <summary>The box's label.</summary>
    public string Label { get; init; } = "Filter";

    /// <summary>How many rows are shown; contains <see cref="ShownMark"/> and <see cref="TotalMark"/>.</summary>
    public string Status { get; init; } = "SHOWN of TOTAL shown";
}
