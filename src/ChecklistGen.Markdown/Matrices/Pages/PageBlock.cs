using System.Collections.Immutable;
using ChecklistGen.Markdown.Matrices.Plain;

namespace ChecklistGen.Markdown.Matrices.Pages;

/// <summary>A piece of a page that matters to a matrix; code, comments and markup around them are left out.</summary>
internal abstract record PageBlock(TextSpan Span);

/// <summary>A heading with its markup, of whatever syntax.</summary>
internal sealed record PageHeading(int Level, TextSpan Span) : PageBlock(Span);

/// <summary>A line that sets what follows apart from what was before: a rule, the edge of a call-out.</summary>
internal sealed record PageRule(TextSpan Span) : PageBlock(Span);

/// <summary>Lines of text that belong together: a paragraph, or an item of a list.</summary>
internal sealed record PageText(TextSpan Span, ImmutableArray<TextSpan> Lines) : PageBlock(Span);

/// <summary>
/// A table as it was split into cells: the row above the line of dashes, and those below it as they are written. What it
/// means is not known here.
/// </summary>
internal sealed record PageTable(TextSpan Span, RawRow Header, ImmutableArray<RawRow> Rows) : PageBlock(Span)
{
    /// <summary>Whether there is a line of dashes; without one, only the pipes say that it is a table.</summary>
    public bool HasDelimiterRow { get; init; } = true;

    /// <summary>All rows that are written, the one in the header's place first.</summary>
    public IEnumerable<RawRow> AllRows => Rows.Prepend(Header);
}

/// <summary>A row of a table.</summary>
internal sealed record RawRow(TextSpan Span, ImmutableArray<RawCell> Cells)
{
    /// <summary>Whether one cell spans several columns and is all there is, as only HTML can say it.</summary>
    public bool IsTitle { get; init; }
}

/// <summary>A cell: the characters between its borders, white space at the ends left out.</summary>
internal sealed record RawCell(TextSpan Span, string Raw)
{
    /// <summary>The characters as plain text.</summary>
    public string Text => field ??= PlainMarkdown.Of(Raw);
}
