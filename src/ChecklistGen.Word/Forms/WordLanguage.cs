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
    public static string Tag(string language) => Tags.GetValueOrDefault(language, language);
}
