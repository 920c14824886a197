using System.Security.Cryptography;
using System.Text;
using ChecklistGen.Text;

namespace ChecklistGen.Raci;

/// <summary>The key by which an item is found again in a later version of its page.</summary>
public static class ItemKey
{
    private const int Digits = 12;

    /// <summary>
    /// The first 12 hexadecimal digits of SHA-256 over the section's title and the activity's text, both normalised;
    /// numbers, order and letters do not enter, so the key survives rows that move and duties that change.
    /// </summary>
    public static string Of(Activity activity) => Of(activity.Section.Title, activity.Text);

    /// <summary>A key without the count that tells rows with one key apart, which depends on the other rows: <c>…#2</c>.</summary>
    public static string WithoutCount(string key) => key.Split('#')[0];

    /// <summary>The same for a row that only its words identify.</summary>
    /// <param name="sectionTitle">The title of its section, without a number.</param>
    /// <param name="text">What is to be done.</param>
    public static string Of(string sectionTitle, string text)
    {
        var identity = $"{PlainText.Normalise(sectionTitle)}\n{PlainText.Normalise(text)}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)))[..Digits];
    }
}
