using System.Collections.Immutable;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Transforms;

namespace ChecklistGen.Generation;

/// <summary>The text of paragraphs, cells and whatever else holds inlines, in reading order.</summary>
internal sealed class DocumentText : DocumentRewriter
{
    private readonly List<TextPart> _parts = [];

    /// <summary>What blocks say.</summary>
    public static IReadOnlyList<TextPart> Of(ImmutableArray<Block> blocks)
    {
        var text = new DocumentText();
        text.Rewrite(blocks); // nothing is changed: the walk is all that is needed
        return text._parts;
    }

    protected override Block Rewrite(Block block)
    {
        if (block is CodeBlock code)
            _parts.Add(new TextPart(code.Text, code.Text));
        return base.Rewrite(block);
    }

    protected override ImmutableArray<Inline> Rewrite(ImmutableArray<Inline> inlines)
    {
        _parts.Add(new TextPart(InlineText.Of(inlines), InlineText.BesideFields(inlines)));
        return inlines;
    }
}

/// <summary>A paragraph or a cell as text.</summary>
/// <param name="All">With the values of its fields.</param>
/// <param name="BesideFields">Without them.</param>
internal readonly record struct TextPart(string All, string BesideFields);
