using ChecklistGen.Documents;
using ChecklistGen.Word.Writing.Pictures;

namespace ChecklistGen.Word.Writing.Nodes.Inlines;

internal sealed class ImageWriter : InlineWriter<Image>
{
    protected override void Write(WordContext word, Image node)
    {
        if (node.MediaType is not ("image/png" or "image/jpeg"))
        {
            word.Session.Diagnostics.Add(
                WordDiagnostics.PictureNotShown,
                node.Source ?? default,
                $"a picture of type `{node.MediaType}` can't stand in a Word file: its description stands in its place",
                "save the picture as PNG or JPEG");
            word.Runs.Write(node.Description);
            return;
        }

        var extension = node.MediaType == "image/png" ? "png" : "jpeg";
        InlinePicture.Write(word, word.Session.Media.Add(node.Content.AsSpan(), extension), node.Width, node.Height, node.Description);
    }
}
