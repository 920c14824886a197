using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Text;

namespace ChecklistGen.Pages;

/// <summary>
/// A page in whatever format it was published, as headings, paragraphs, lists and tables in its order. Who has which duty
/// is not known here, and how the format writes things is forgotten, but for the place and the raw characters of each text.
/// </summary>
public sealed record Page
{
    /// <summary>The file: its path, its bytes with their hash, and its characters where it is a text file.</summary>
    public required SourceText Source { get; init; }

    /// <summary>What the page says about itself: title, address, language, last update.</summary>
    public FrontMatter FrontMatter { get; init; } = FrontMatter.Empty;

    /// <summary>
    /// The blocks from top to bottom. What is within another (a table in a list's item or in a layout table's cell) is
    /// a block of its own, so that nothing nests and everything can be found in one pass.
    /// </summary>
    public required ImmutableArray<PageBlock> Blocks { get; init; }

    /// <summary>What the reader could not take in: bounds that were met, blocks never closed, addresses dropped.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}

/// <summary>What a page says about itself, key by key, in whatever way its format has for that.</summary>
/// <remarks>
/// Keys are compared by their letters and digits alone: <c>last_update</c>, <c>lastUpdate</c>, <c>last-update</c> are one. A
/// nested key is known as <c>parent.child</c>.
/// </remarks>
public sealed class FrontMatter
{
    private readonly Dictionary<string, FrontMatterEntry> _entries = new(StringComparer.Ordinal);

    /// <summary>Makes one of its entries; the first one of a key stays.</summary>
    /// <param name="entries">The entries under their keys, each part of which is simplified.</param>
    public FrontMatter(IEnumerable<KeyValuePair<string, FrontMatterEntry>> entries)
    {
        foreach (var (key, entry) in entries)
            _entries.TryAdd(key, entry);
    }

    /// <summary>That of a page which says nothing.</summary>
    public static FrontMatter Empty { get; } = new([]);

    /// <summary>The value of the first of these keys (simplified ones) that is there and not empty; null without one.</summary>
    public FrontMatterEntry? Find(IEnumerable<string> keys) =>
        keys.Select(k => _entries.GetValueOrDefault(k)).FirstOrDefault(e => e is { Value.Length: > 0 });

    /// <summary>A key, or a part of one, as it is compared.</summary>
    public static string Simplify(ReadOnlySpan<char> key) =>
        string.Concat(PlainText.WithoutAccents(key.ToString()).Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
}

/// <summary>One thing that a page says about itself.</summary>
/// <param name="Value">The value as it is written, without quotes.</param>
/// <param name="Text">The value as plain text, should there be markup in it.</param>
/// <param name="Location">The line that says it.</param>
public sealed record FrontMatterEntry(string Value, string Text, Location Location);

/// <summary>A piece of a page.</summary>
/// <param name="Location">Where it begins.</param>
public abstract record PageBlock(Location Location)
{
    /// <summary>Whether it is right below a table, with nothing between them, as a table's footnotes are.</summary>
    public bool TouchesTable { get; init; }

    /// <summary>The texts of a paragraph or of a list's items, each line by line; nothing for any other block.</summary>
    public virtual IEnumerable<ImmutableArray<PageText>> Texts => [];
}

/// <summary>A heading.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Content">Its text.</param>
public sealed record PageHeading(int Level, PageText Content) : PageBlock(Content.Location);

/// <summary>A paragraph, line by line as the page is written: notes and legends say one thing a line.</summary>
/// <param name="Lines">Its lines; never empty.</param>
public sealed record PageParagraph(ImmutableArray<PageText> Lines) : PageBlock(Lines[0].Location)
{
    /// <inheritdoc/>
    public override IEnumerable<ImmutableArray<PageText>> Texts => [Lines];
}

/// <summary>Items of a list that follow each other.</summary>
/// <param name="Items">The items; never empty.</param>
public sealed record PageList(ImmutableArray<PageListItem> Items) : PageBlock(Items[0].Lines[0].Location)
{
    /// <inheritdoc/>
    public override IEnumerable<ImmutableArray<PageText>> Texts => Items.Select(i => i.Lines);
}

/// <summary>An item of a list.</summary>
/// <param name="Lines">Its text line by line; never empty.</param>
/// <param name="Depth">1 for an item of an outermost list.</param>
public sealed record PageListItem(ImmutableArray<PageText> Lines, int Depth);

/// <summary>A line that sets what follows apart from what was before: a rule, the edge of a call-out.</summary>
public sealed record PageRule(Location Location) : PageBlock(Location);
