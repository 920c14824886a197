using ChecklistGen.Documents;

namespace ChecklistGen.Word.Writing.Nodes.Blocks;

internal sealed class LandscapeWriter : BlockWriter<Landscape>
{
    protected override bool IsVisible => false;

    protected override void Write(WordContext word, Landscape node)
    {
        // Paper can be turned for the document's own blocks only, not within a list, a quote or a call-out.
        word.Sections.WantsLandscape = word.Container == default;
        word.Write(node.Blocks);
        word.Sections.WantsLandscape = false;
    }
}
