using ChecklistGen.Word.Forms;

namespace ChecklistGen.Word.Writing.Markup;

/// <summary>A bookmark around what is written until it is disposed of.</summary>
internal readonly ref struct Bookmark
{
    private const int MaxLength = 40;

    private readonly WordXml _xml;
    private readonly int _id;

    /// <param name="word">Where to.</param>
    /// <param name="name">Its name: letters, digits and <c>_</c>, 40 at most; one that begins with <c>_</c> is hidden from users.</param>
    public Bookmark(WordContext word, string name)
    {
        _xml = word.Xml;
        _id = word.Session.NextBookmark();
        _xml.Start("bookmarkStart");
        _xml.Attribute("id", _id);
        _xml.Attribute("name", name);
        _xml.End();
    }

    /// <summary>The bookmark of a heading, always the same for the same anchor, so that links may come before it.</summary>
    public static string ForAnchor(string anchor)
    {
        var name = "h_" + anchor.Replace('-', '_');
        return name.Length <= MaxLength && anchor.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')
            ? name
            : "h__" + FieldTag.Hash(anchor);
    }

    public void Dispose()
    {
        _xml.Start("bookmarkEnd");
        _xml.Attribute("id", _id);
        _xml.End();
    }
}
