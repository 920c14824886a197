using System.Collections.Immutable;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Word.Writing.Markup;
using ChecklistGen.Word.Writing.Nodes;
using ChecklistGen.Word.Writing.Styles;

namespace ChecklistGen.Word.Writing;

/// <summary>What a node writer sees: the part that is being written, and where in the document it stands.</summary>
internal sealed class WordContext
{
    public WordContext(WritingSession session, PartRelationships relationships, WordXml xml)
    {
        Session = session;
        Relationships = relationships;
        Xml = xml;
        Formats = new FormatWriter(xml, session.Colours);
        Flow = new BlockFlow(this);
        Sections = new SectionFlow(this);
        Paragraphs = new ParagraphWriter(this);
        Runs = new RunWriter(this);
    }

    public WritingSession Session { get; }

    public PartRelationships Relationships { get; }

    public WordXml Xml { get; }

    public FormatWriter Formats { get; }

    public Theme Theme => Session.Theme;

    public StyleSheet Styles => Session.Styles;

    /// <summary>What stands between blocks.</summary>
    public BlockFlow Flow { get; }

    /// <summary>Upright pages and pages that lie on their side.</summary>
    public SectionFlow Sections { get; }

    public ParagraphWriter Paragraphs { get; }

    public RunWriter Runs { get; }

    /// <summary>What the block being written stands in.</summary>
    public BlockContainer Container { get; set; }

    /// <summary>The header of the table column being written, which may be empty; null outside the rows of tables.</summary>
    public string? Column { get; set; }

    /// <summary>Writes blocks in order.</summary>
    public void Blocks(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
            Block(block);
    }

    /// <summary>Writes a block.</summary>
    public void Block(Block block) => NodeWriters.Blocks[block.GetType()].Write(this, block);

    /// <summary>Writes inlines in order.</summary>
    public void Inlines(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
            Inline(inline);
    }

    /// <summary>Writes an inline.</summary>
    public void Inline(Inline inline) => NodeWriters.Inlines[inline.GetType()].Write(this, inline);
}
