using System.Security.Cryptography;
using System.Text;
using ChecklistGen.Text;

namespace ChecklistGen.Word.Forms;

/// <summary>Names cut to the lengths that Word allows: it reports a file as damaged where one is longer.</summary>
internal static class WordNames
{
    /// <summary>The longest name of a bookmark: letters, digits and <c>_</c>; Word hides one that begins with <c>_</c>.</summary>
    public const int MaxBookmark = 40;

    private const int MaxTag = 64;
    private const int HashDigits = 12;

    /// <summary>The tag of a field's control: the field's name. One that is too long ends in <c>~</c> and a hash of the whole, so that it stays unique.</summary>
    public static string Tag(string fieldName) =>
        fieldName.Length <= MaxTag ? fieldName : $"{PlainText.Cut(fieldName, MaxTag - HashDigits - 1)}~{Hash(fieldName)}";

    /// <summary>The title of a field's control: the field's label. One that is too long ends in an ellipsis.</summary>
    public static string Title(string label) => label.Length <= MaxTag ? label : PlainText.Shorten(label, MaxTag - 1);

    /// <summary>The building block from which Word restores a placeholder when a field is emptied.</summary>
    public static string Placeholder(string text) => "Placeholder_" + Hash(text);

    /// <summary>The bookmark of a field that has no readable one.</summary>
    public static string HashedBookmark(string fieldName) => "_" + Hash(fieldName);

    /// <summary>The bookmark of a heading. The same anchor always has the same name, so links may come before it.</summary>
    public static string HeadingBookmark(string anchor)
    {
        var name = "h_" + anchor.Replace('-', '_');
        return name.Length <= MaxBookmark && anchor.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')
            ? name
            : "h__" + Hash(anchor);
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..HashDigits];
}
