using System.Globalization;
using ChecklistGen.Word.Forms;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChecklistGen.Word.Writing;

/// <summary>A bookmark: what stands between its start and its end.</summary>
/// <param name="id">A number, unique in the document.</param>
/// <param name="name">Its name: letters, digits and <c>_</c>, 40 at most; one that begins with <c>_</c> is hidden from users.</param>
internal readonly struct Bookmark(int id, string name)
{
    private const int MaxLength = 40;

    private readonly string _id = id.ToString(CultureInfo.InvariantCulture);

    public W.BookmarkStart Start() => new() { Id = _id, Name = name };

    public W.BookmarkEnd End() => new() { Id = _id };

    /// <summary>The name of a heading's bookmark, always the same for the same anchor, so that links may come before it.</summary>
    public static string NameOf(string anchor)
    {
        var name = "h_" + anchor.Replace('-', '_');
        return name.Length <= MaxLength && anchor.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')
            ? name
            : "h__" + FieldTag.Hash(anchor);
    }
}
