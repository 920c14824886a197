using ChecklistGen.Documents;
using ChecklistGen.Word.Writing.Pictures;

namespace ChecklistGen.Word.Writing.Nodes.Inlines;

internal sealed class ShareBarWriter : InlineWriter<ShareBar>
{
    protected override void Write(WordContext word, ShareBar node)
    {
        var name = word.Session.Media.Add(ShareBarPicture.Draw(node, word.Theme), "png");
        // Columns that were narrowed for a reference document's paper leave less room than was reckoned with.
        var width = word.Theme.ShareBar.Width * Math.Min(1, word.Sections.ColumnScale);
        InlinePicture.Write(word, name, width, word.Theme.ShareBar.Height, node.Label);
    }
}
