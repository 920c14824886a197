using ChecklistGen.Documents;
using ChecklistGen.Word.Writing.Pictures;

namespace ChecklistGen.Word.Writing.Nodes.Inlines;

internal sealed class ShareBarWriter : InlineWriter<ShareBar>
{
    protected override void Write(WordContext word, ShareBar node)
    {
        var name = word.Session.Media.Add(ShareBarPicture.Draw(node, word.Theme), "png");
        InlinePicture.Write(word, name, word.Theme.ShareBar.Width, word.Theme.ShareBar.Height, node.Label);
    }
}
