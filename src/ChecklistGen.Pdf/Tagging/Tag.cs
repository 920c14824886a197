using ChecklistGen.Documents;

namespace ChecklistGen.Pdf.Tagging;

/// <summary>
/// A place in the structure of the document: what a piece of a page is part of. Layout makes tags; the structure tree
/// turns each into an element when the first of its content is drawn, so that elements stand in reading order.
/// </summary>
internal sealed class Tag(string type, Tag? parent, Node? node = null)
{
    /// <summary>A standard structure type (ISO 32000-1, 14.8.4), such as <c>P</c> or <c>TD</c>.</summary>
    public string Type => type;

    /// <summary>What it is in; null for the document itself.</summary>
    public Tag? Parent => parent;

    /// <summary>The node it was made from.</summary>
    public Node? Node => node ?? parent?.Node;

    /// <summary>How many tags it is in.</summary>
    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    /// <summary>What stands in for it when it is read aloud, for figures.</summary>
    public string? Alternative { get; init; }

    /// <summary>Its language where that is not the language around it, as a BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>The name by which cells refer to it.</summary>
    public string? Id { get; init; }

    /// <summary>What else there is to say of it; may change until its element is written.</summary>
    public TagAttributes? Attributes { get; set; }

    /// <summary>Where the innermost link around it leads; null outside links.</summary>
    public LinkTarget? Link { get; init; } = parent?.Link;

    /// <summary>Whether its element was written, so that nothing can be added to it.</summary>
    public bool IsComplete { get; set; }

    /// <summary>The tag's copy in another place. The same tag gives the same copy, so that what belongs together stays so.</summary>
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
