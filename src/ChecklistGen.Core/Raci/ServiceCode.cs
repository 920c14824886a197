using ChecklistGen.Text;

namespace ChecklistGen.Raci;

/// <summary>The initials that begin each item's id.</summary>
public static class ServiceCode
{
    private const int MaxLength = 6;
    private const int MaxGivenLength = 12;

    /// <summary>Words that nobody puts into initials, in the languages that pages come in.</summary>
    private static readonly HashSet<string> Skipped = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "and", "by", "for", "in", "of", "on", "or", "service", "services", "the", "to", "under", "with",
        "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "ou", "par", "pour", "sous", "sur", "un", "une",
        "auf", "das", "der", "die", "für", "im", "mit", "und", "von",
        "con", "del", "di", "e", "el", "il", "los", "o", "para", "per", "por", "su", "y",
        "dla", "i", "na", "w", "z",
        "da", "do", "em", "no",
    };

    /// <summary>
    /// The first letters of the name's words in upper case, small words left out, at most six:
    /// "Public Cloud Instances" gives <c>PCI</c>. An abbreviation that the name has in brackets, or is, stands for itself:
    /// "Key Management Service (KMS)" gives <c>KMS</c>, "IaaS" <c>IAAS</c>. Any other one-word name gives its first three letters.
    /// </summary>
    public static string From(string serviceName)
    {
        var open = serviceName.LastIndexOf('(');
        var close = serviceName.LastIndexOf(')');
        if (open >= 0 && close > open && IsAbbreviation(serviceName[(open + 1)..close]))
            return serviceName[(open + 1)..close].ToUpperInvariant();

        var words = Slug.From(serviceName).Split('-').Where(w => !Skipped.Contains(w)).ToList();
        var code = words switch
        {
            [] => "SVC",
            [var only] when IsAbbreviation(serviceName.Trim()) => only,
            [var only] => only[..Math.Min(3, only.Length)],
            _ => string.Concat(words.Take(MaxLength).Select(w => w[0])),
        };
        return code.ToUpperInvariant();
    }

    /// <summary>Whether a code that somebody sets can begin ids: 1 to 12 ASCII letters and digits, the letters capital.</summary>
    public static bool IsWellFormed(string code) =>
        code.Length is > 0 and <= MaxGivenLength && code.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c));

    private static bool IsAbbreviation(string word) =>
        word.Length is > 1 and <= MaxLength && word.All(char.IsAsciiLetterOrDigit) && word.Count(char.IsAsciiLetterUpper) > 1;
}
