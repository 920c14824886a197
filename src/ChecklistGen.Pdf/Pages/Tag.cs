using System.Collections.Immutable;
using ChecklistGen.Documents;

namespace ChecklistGen.Pdf.Pages;

/// <summary>
/// A place in the structure of the document: what a piece of a page is part of. Layout makes tags; the structure tree
/// turns each into an element when the first of its content is drawn, so that elements are in reading order.
/// </summary>
internal sealed class Tag(string type, Tag? parent, Node? node = null)
{
    /// <summary>A standard structure type (ISO 32000-1, 14.8.4), such as <c>P</c> or <c>TD</c>.</summary>
    public string Type => type;

    /// <summary>The tag around it; null for the document itself.</summary>
    public Tag? Parent => parent;

    /// <summary>The node it was made from.</summary>
    public Node? Node => node ?? parent?.Node;

    /// <summary>How many tags are around it.</summary>
    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    /// <summary>The text that replaces a figure when it is read aloud.</summary>
    public string? Alternative { get; init; }

    /// <summary>Its language where that is not the language around it, as a BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>The name by which cells refer to it.</summary>
    public string? Id { get; init; }

    /// <summary>Its attributes; they may change until its element is written.</summary>
    public TagAttributes? Attributes { get; set; }

    /// <summary>Where the innermost link around it leads; null outside links.</summary>
    public LinkTarget? Link { get; init; } = parent?.Link;

    /// <summary>Whether content of its siblings may come between its own: a cell of a row that a page break cuts.</summary>
    public bool GoesOn { get; set; }

    /// <summary>Whether its element is written, so that nothing more can be added to it.</summary>
    public bool IsComplete { get; set; }

    /// <summary>A copy of the tag in another place; the same tag always gives the same copy.</summary>
    /// <param name="copies">The copies so far; holds that of a tag around this one.</param>
    public Tag Moved(Dictionary<Tag, Tag> copies)
    {
        if (!copies.TryGetValue(this, out var copy))
        {
            copy = new Tag(type, parent!.Moved(copies), node)
            {
                Alternative = Alternative,
                Language = Language,
                Attributes = Attributes,
                Link = Link,
            };
            copies.Add(this, copy);
        }

        return copy;
    }

    /// <summary>The innermost link tag around it, itself included.</summary>
    public Tag? LinkTag => type == "Link" ? this : parent?.LinkTag;
}

/// <summary>The standard attributes of a structure element (ISO 32000-1, 14.8.5) that layout decides.</summary>
internal sealed record TagAttributes
{
    /// <summary>What a header cell heads: <c>Row</c> or <c>Column</c>.</summary>
    public string? Scope { get; init; }

    /// <summary>How many columns a cell covers.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>The ids of the cells that head a cell.</summary>
    public ImmutableArray<string> Headers { get; init; } = [];

    /// <summary>What a table shows.</summary>
    public string? Summary { get; init; }

    /// <summary>How a list is numbered: <c>Decimal</c>, <c>Disc</c>, <c>None</c>.</summary>
    public string? ListNumbering { get; init; }

    /// <summary>Whether there is nothing to write.</summary>
    public bool IsEmpty => this == Nothing;

    /// <summary>Whether many elements have these same attributes, so that they are worth an object of their own.</summary>
    public bool IsCommon => Headers.IsEmpty && Summary is null;

    private static TagAttributes Nothing { get; } = new();
}

/// <summary>Where a link leads.</summary>
/// <param name="Uri">An address in ASCII; null for a place in the document.</param>
/// <param name="Anchor">The anchor of a heading; null for an address.</param>
/// <param name="Description">A description of the target.</param>
internal sealed record LinkTarget(string? Uri, string? Anchor, string Description);
