using System.Collections.Immutable;
using ChecklistGen.Answers;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Html.Styles;
using ChecklistGen.Html.Markup;

namespace ChecklistGen.Html.Nodes;

/// <summary>What node writers share: the page being written, and what they record for the other parts of the page.</summary>
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

    /// <summary>The anchor of the last heading, which labels tables without a caption.</summary>
    public string? Heading { get; set; }

    /// <summary>Whether a link is being written: links can't be nested.</summary>
    public bool IsInLink { get; set; }

    /// <summary>The fields to fill in so far, with what is filled in already.</summary>
    public List<(RecordedField Field, string Value)> Fields { get; } = [];

    /// <summary>Whether part of the text is on landscape pages.</summary>
    public bool HasLandscape { get; set; }

    /// <summary>Whether a table with a filter has been written.</summary>
    public bool HasFilter { get; set; }

    /// <summary>The column widths used, which become rules of the style sheet.</summary>
    public ColumnRules ColumnRules { get; } = new();

    /// <summary>The header (may be empty) of the table column being written; null outside table rows.</summary>
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

    /// <summary>Writes an element that contains inlines.</summary>
    public void Element(string name, ImmutableArray<Inline> inlines, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Html.Start(name, attributes);
        Inlines(inlines);
        Html.End();
    }
}
