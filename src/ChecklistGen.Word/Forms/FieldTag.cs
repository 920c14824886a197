using System.Security.Cryptography;
using System.Text;

namespace ChecklistGen.Word.Forms;

/// <summary>Names cut to what Word lets a content control carry.</summary>
internal static class FieldTag
{
    /// <summary>Word says a file is broken when a tag or title is longer.</summary>
    public const int MaxLength = 64;

    private const int HashDigits = 12;

    /// <summary>The field's name; one that is too long ends in <c>~</c> and a hash of the whole, so that it stays unique.</summary>
    public static string Of(string name) =>
        name.Length <= MaxLength ? name : $"{Cut(name, MaxLength - HashDigits - 1)}~{Hash(name)}";

    /// <summary>The field's label; one that is too long ends in an ellipsis.</summary>
    public static string Title(string label) => label.Length <= MaxLength ? label : Cut(label, MaxLength - 1) + "…";

    /// <summary>Twelve hexadecimal digits that stand for a text.</summary>
    public static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..HashDigits];

    // Never between the halves of a surrogate pair.
    private static string Cut(string text, int length) =>
        text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}
