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

    /// <summary>The note that input on the page is not saved: shown where the browser runs no scripts.</summary>
    public string NotSaved { get; init; } = "What you tick or type on this page is not saved: print it before you close it.";

    /// <summary>The words around answers.</summary>
    public AnswerWords Answers { get; init; } = new();
}

/// <summary>The words of the bar above a page that can be filled in; plain text.</summary>
public sealed record AnswerWords
{
    /// <summary>The name of the bar that shows progress.</summary>
    public string Progress { get; init; } = "Progress";

    /// <summary>How many items are done; contains <c>DONE</c> and <c>TOTAL</c>.</summary>
    public string Count { get; init; } = "DONE of TOTAL done";

    /// <summary>Saves the answers to a file.</summary>
    public string Save { get; init; } = "Save answers";

    /// <summary>Loads the answers of a file.</summary>
    public string Load { get; init; } = "Load answers";

    /// <summary>Takes the page back to how it was made.</summary>
    public string Clear { get; init; } = "Clear";

    /// <summary>Asks before <see cref="Clear"/>.</summary>
    public string ConfirmClear { get; init; } = "Clear everything that was filled in on this page?";

    /// <summary>Says that what is typed is kept.</summary>
    public string Kept { get; init; } = "What you tick or type is kept in this browser, on this device only.";

    /// <summary>Says that this browser keeps nothing.</summary>
    public string NotKept { get; init; } = "This browser does not keep what you tick or type: save your answers before you close the page.";

    /// <summary>How to send the answers back.</summary>
    public string SendBack { get; init; } = "To send it back: choose “Save answers”, and send the file that it makes.";

    /// <summary>After saving; contains <c>FILE</c>.</summary>
    public string Saved { get; init; } = "Saved as FILE.";

    /// <summary>After loading; contains <c>COUNT</c> and <c>TOTAL</c>.</summary>
    public string Loaded { get; init; } = "COUNT of TOTAL answers loaded.";

    /// <summary>The file is no file of answers; contains <c>FILE</c>.</summary>
    public string Unreadable { get; init; } = "FILE is not a file of answers.";

    /// <summary>The file is about another document; contains <c>TITLE</c>.</summary>
    public string OtherDocument { get; init; } = "The file is about another document: TITLE.";
}

/// <summary>The words around a table's filter box; plain text.</summary>
public sealed record FilterWords
{
    /// <summary>The box's label.</summary>
    public string Label { get; init; } = "Filter";

    /// <summary>How many rows are shown; contains <c>SHOWN</c> and <c>TOTAL</c>.</summary>
    public string Status { get; init; } = "SHOWN of TOTAL shown";
}
