using ChecklistGen.Documents;
using ChecklistGen.Documents.Transforms;

namespace ChecklistGen.Pdf.Layout;

/// <summary>Finds the anchors of all headings that show something, before any link is laid out.</summary>
internal sealed class Anchors : DocumentRewriter
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public static IReadOnlySet<string> Of(Document document)
    {
        var anchors = new Anchors();
        anchors.Rewrite(document);
        return anchors._names;
    }

    protected override Block Rewrite(Block block)
    {
        // Tables hold no headings, and may be long.
        if (block is Heading { Anchor.Length: > 0 } heading && !string.IsNullOrWhiteSpace(InlineText.Of(heading.Content)))
            _names.Add(heading.Anchor);
        return block is Table ? block : base.Rewrite(block);
    }
}
