using System.Collections.Immutable;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Word.Writing.Markup;
using ChecklistGen.Word.Writing.Styles;
using DocumentFormat.OpenXml;

namespace ChecklistGen.Word.Writing.Content;

/// <summary>What a node writer sees: the part that is being written, and where in the document it stands.</summary>
internal sealed class WordContext
{
    public WordContext(WritingSession session, PartRelationships relationships, PartWriter part)
    {
        Session = session;
        Relationships = relationships;
        Part = part;
        Heading = session.Document.Properties.Title;
        Formats = new FormatElements(session.Colours);
        Flow = new BlockFlow(this);
        Sections = new SectionFlow(this);
        Paragraphs = new Paragraphs(this);
    }

    public WritingSession Session { get; }

    public PartRelationships Relationships { get; }

    /// <summary>Where finished blocks go.</summary>
    public PartWriter Part { get; }

    public FormatElements Formats { get; }

    public Theme Theme => Session.Theme;

    public StyleSheet Styles => Session.Styles;

    /// <summary>What comes between blocks.</summary>
    public BlockFlow Flow { get; }

    /// <summary>Upright pages and pages that lie on their side.</summary>
    public SectionFlow Sections { get; }

    public Paragraphs Paragraphs { get; }

    /// <summary>What contains the block being written.</summary>
    public BlockContainer Container { get; set; }

    /// <summary>The heading above what is being written; before the first one, the document's title.</summary>
    public string Heading { get; set; }

    /// <summary>The header of the table column being written, which may be empty; null outside the rows of tables.</summary>
    public string? Column { get; set; }

    /// <summary>A new element of those that the document has many times.</summary>
    public OpenXmlElement Repeat(IRepeatedElement element) => Session.Shared.Repeated.New(element, this);

    /// <summary>Writes a finished element.</summary>
    public void Write(OpenXmlElement element) => Part.WriteElement(element);

    /// <summary>Writes blocks in order.</summary>
    public void Write(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            // One that only arranges others starts no section.
            if (block is not (Landscape or PageBreak))
                Sections.Settle();
            Session.Writers.Blocks.Write(this, block);
        }
    }
}

/// <summary>What contains a block, which decides the styles of its paragraphs.</summary>
/// <param name="ListLevel">How many lists are around it.</param>
/// <param name="IsQuote">Whether it is quoted.</param>
/// <param name="Callout">The kind of call-out around it; null for none.</param>
internal readonly record struct BlockContainer(int ListLevel, bool IsQuote, CalloutKind? Callout);
