using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Html.Styles;
using ChecklistGen.Html.Markup;

namespace ChecklistGen.Html.Nodes;

/// <summary>What a node writer sees: the page in the making, and what its other parts need to know of the text.</summary>
internal sealed class HtmlContext(Document document, Theme theme, HtmlOptions options, DiagnosticBag diagnostics)
{
    public Document Document => document;

    public Theme Theme => theme;

    public HtmlOptions Options => options;

    public DiagnosticBag Diagnostics => diagnostics;

    public PageWords Words { get; } = options.Words(document.Properties.Language);

    public HtmlMarkup Html { get; } = new();

    /// <summary>The block before the one being written; null before the first.</summary>
    public Block? Previous { get; private set; }

    /// <summary>The anchor of the heading under which the text stands: it names tables that have no name of their own.</summary>
    public string? Heading { get; set; }

    /// <summary>Whether a link is being written; links hold no links.</summary>
    public bool IsInLink { get; set; }

    /// <summary>Whether there is something to fill in.</summary>
    public bool HasFields { get; set; }

    /// <summary>Whether some of the text asks for wide pages.</summary>
    public bool HasLandscape { get; set; }

    /// <summary>Whether a table that can be filtered was written.</summary>
    public bool HasFilter { get; set; }

    /// <summary>The widths of columns, each of which becomes a rule of the style sheet.</summary>
    public ColumnRules ColumnRules { get; } = new();

    /// <summary>The header of the table column being written, which may be empty; null outside the rows of tables.</summary>
    public string? Column { get; set; }

    /// <summary>Writes blocks in order.</summary>
    public void Blocks(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            NodeWriters.Blocks.Write(this, block);
            Previous = block;
        }
    }

    /// <summary>Writes inlines in order.</summary>
    public void Inlines(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
            NodeWriters.Inlines.Write(this, inline);
    }

    /// <summary>Writes inlines into an element of their own.</summary>
    public void Element(string name, ImmutableArray<Inline> inlines, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Html.Start(name, attributes);
        Inlines(inlines);
        Html.End();
    }
}
