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
    public static string Of(Activity activity)
    {
        var identity = $"{PlainText.Normalise(activity.Section.Title)}\n{PlainText.Normalise(activity.Text)}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)))[..Digits];
    }
}
