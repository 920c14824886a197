using ChecklistGen.Documents;
using ChecklistGen.Documents.Transforms;

namespace ChecklistGen.Pdf.Layout.Passes;

/// <summary>What the text of a document refers to, and can be referred to by, and how long it is: found before anything is laid out.</summary>
internal sealed class TextReferences : DocumentRewriter
{
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);

    private TextReferences()
    {
    }

    /// <summary>The anchors of all headings that show something.</summary>
    public IReadOnlySet<string> Anchors => _anchors;

    /// <summary>How many blocks and rows of tables there are.</summary>
    public int Length { get; private set; }

    /// <summary>Whether the text, its headers and footers apart, says or leads to where something else stands.</summary>
    public bool NeedPages { get; private set; }

    public static TextReferences Of(Document document)
    {
        var references = new TextReferences();
        references.Rewrite(document);
        return references;
    }

    protected override Block Rewrite(Block block)
    {
        if (block is Heading { Anchor.Length: > 0 } heading && !string.IsNullOrWhiteSpace(InlineText.Of(heading.Content)))
            _anchors.Add(heading.Anchor);
        NeedPages |= block is TableOfContents;
        Length += block is Table table ? table.Rows.Length : 1;
        return base.Rewrite(block);
    }

    protected override Inline Rewrite(Inline inline)
    {
        NeedPages |= inline is PageNumber or PageCount or Link { IsInternal: true };
        return base.Rewrite(inline);
    }
}
