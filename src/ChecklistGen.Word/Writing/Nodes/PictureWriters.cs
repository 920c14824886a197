using ChecklistGen.Documents;
using ChecklistGen.Word.Writing.Pictures;

namespace ChecklistGen.Word.Writing.Nodes;

internal static class PictureWriters
{
    public static void Write(Line line, Image node)
    {
        var session = line.Word.Session;
        if (node.MediaType is not ("image/png" or "image/jpeg"))
        {
            session.Diagnostics.Add(
                WordDiagnostics.PictureNotShown,
                node.Source ?? default,
                $"a picture of type `{node.MediaType}` can't stand in a Word file: its description stands in its place",
                "save the picture as PNG or JPEG");
            line.Append(node.Description);
            return;
        }

        var file = session.Media.Add(node.Content, node.MediaType == "image/png" ? "png" : "jpeg");
        line.Append(line.Run(InlinePicture.New(line.Word, file, node.Width, node.Height, node.Description)));
    }

    public static void Write(Line line, ShareBar node)
    {
        var (word, theme) = (line.Word, line.Word.Theme);
        var file = word.Session.Media.Add(new ShareBarPicture(node, theme));
        // Columns that were narrowed for a reference document's paper leave less room than was reckoned with.
        var width = theme.ShareBar.Width * Math.Min(1, word.Sections.ColumnScale);
        line.Append(line.Run(InlinePicture.New(word, file, width, theme.ShareBar.Height, node.Label)));
    }
}
