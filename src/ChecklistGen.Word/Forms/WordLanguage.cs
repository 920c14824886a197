using ChecklistGen.Answers;
using ChecklistGen.Office.Writing;

namespace ChecklistGen.Word.Forms;

/// <summary>Languages as Word wants them: with a region.</summary>
internal static class WordLanguage
{
    private static readonly Dictionary<string, string> Tags = new(StringComparer.OrdinalIgnoreCase)
    {
        ["de"] = "de-DE",
        ["en"] = "en-GB",
        ["es"] = "es-ES",
        ["fr"] = "fr-FR",
        ["it"] = "it-IT",
        ["nl"] = "nl-NL",
        ["pl"] = "pl-PL",
        ["pt"] = "pt-PT",
    };

    /// <summary>The tag with a region: <c>fr</c> gives <c>fr-FR</c>; one that has a region, or isn't known, stays.</summary>
    public static string Tag(string language) => Tags.TryGetValue(language, out var known) ? known : XmlCharacters.Clean(language);

    /// <summary>The pattern by which dates are shown.</summary>
    public static string DateFormat(string language) => WrittenDay.PatternOf(language);
}
