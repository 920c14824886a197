using System.Collections.Immutable;

namespace ChecklistGen.Documents;

/// <summary>A node that occupies lines of its own.</summary>
public abstract record Block : Node;

/// <summary>A heading; level 1 is the document's title.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Content">The heading's text.</param>
public sealed record Heading(int Level, ImmutableArray<Inline> Content) : Block
{
    /// <summary>The name by which links find it; unique in the document once transforms have run.</summary>
    public string Anchor { get; init; } = "";
}

/// <summary>A paragraph of text.</summary>
public sealed record Paragraph(ImmutableArray<Inline> Content) : Block
{
    /// <summary>What part it plays.</summary>
    public ParagraphStyle Style { get; init; }

    /// <summary>Whether it must be on the page on which the next block begins; decided by a transform.</summary>
    public bool KeepWithNext { get; init; }
}

/// <summary>What part a paragraph plays.</summary>
public enum ParagraphStyle
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>The line below the title.</summary>
    Lead,

    /// <summary>Fine print.</summary>
    Small,
}

/// <summary>A bulleted or numbered list.</summary>
public sealed record ListBlock(ImmutableArray<ListItem> Items) : Block
{
    /// <summary>The first item's number; null for bullets.</summary>
    public int? Start { get; init; }

    /// <summary>Whether items are numbered.</summary>
    public bool IsOrdered => Start is not null;
}

/// <summary>An item of a list; a task's box is a <see cref="CheckBox"/> at the start of its first paragraph.</summary>
public sealed record ListItem(ImmutableArray<Block> Blocks) : Node;

/// <summary>Somebody else's words.</summary>
public sealed record Quote(ImmutableArray<Block> Blocks) : Block;

/// <summary>Lines shown verbatim.</summary>
/// <param name="Text">The lines, joined by <c>\n</c>, none at the end.</param>
public sealed record CodeBlock(string Text) : Block;

/// <summary>Blocks set apart because the reader must not miss them.</summary>
public sealed record Callout(CalloutKind Kind, ImmutableArray<Block> Blocks) : Block
{
    /// <summary>Its title; empty for none. The kind is never conveyed by colour alone.</summary>
    public ImmutableArray<Inline> Title { get; init; } = [];
}

/// <summary>How urgent a <see cref="Callout"/> is.</summary>
public enum CalloutKind
{
    /// <summary>Good to know.</summary>
    Note,

    /// <summary>Has to be dealt with.</summary>
    Warning,
}

/// <summary>Blocks on landscape pages, for wide tables.</summary>
public sealed record Landscape(ImmutableArray<Block> Blocks) : Block;

/// <summary>What follows begins on a new page.</summary>
public sealed record PageBreak : Block;

/// <summary>A rule between two parts of a text.</summary>
public sealed record ThematicBreak : Block;

/// <summary>The document's headings, each a link.</summary>
public sealed record TableOfContents : Block
{
    /// <summary>The deepest heading level that is listed.</summary>
    public int Depth { get; init; } = 2;

    /// <summary>The headings in order; filled in by a transform.</summary>
    public ImmutableArray<TocEntry> Entries { get; init; } = [];
}

/// <summary>A line of a table of contents.</summary>
/// <param name="Level">The heading's level, 2 for those right below the title.</param>
/// <param name="Text">The heading's plain text.</param>
/// <param name="Anchor">The heading's anchor.</param>
public sealed record TocEntry(int Level, string Text, string Anchor);
