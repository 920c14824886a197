using System.Collections.Immutable;
using ChecklistGen.Text;

namespace ChecklistGen.Pages;

/// <summary>A piece of a page.</summary>
/// <param name="Location">Where it begins.</param>
public abstract record PageBlock(Location Location)
{
    /// <summary>Whether it stands right below a table, with nothing between them, as a table's footnotes do.</summary>
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
