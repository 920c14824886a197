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
