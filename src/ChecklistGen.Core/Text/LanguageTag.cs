namespace ChecklistGen.Text;

/// <summary>Tags that name languages, such as <c>fr</c> or <c>de-AT</c> (BCP 47).</summary>
public static class LanguageTag
{
    /// <summary>
    /// Whether a tag has the shape that PDF and Word ask for: letters, then parts of letters and digits, 1 to 8
    /// characters each (ISO 14289-1, 7.2; ISO 19005-3, 6.7.4).
    /// </summary>
    public static bool IsWellFormed(string tag)
    {
        var parts = tag.Split('-');
        return parts[0].All(char.IsAsciiLetter) && parts.All(p => p.Length is > 0 and <= 8 && p.All(char.IsAsciiLetterOrDigit));
    }
}
