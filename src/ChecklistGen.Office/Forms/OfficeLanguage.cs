using ChecklistGen.Office.Writing;

namespace ChecklistGen.Office.Forms;

/// <summary>Languages as Office programs want them: with a region, and with the way in which their readers write dates.</summary>
internal static class OfficeLanguage
{
    private const string IsoDate = "yyyy-MM-dd";

    // A table and not the runtime's culture data, which differs from machine to machine.
    private static readonly Dictionary<string, (string Tag, string DateFormat)> Languages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["de"] = ("de-DE", "dd.MM.yyyy"),
        ["en"] = ("en-GB", "dd MMM yyyy"),
        ["es"] = ("es-ES", "dd/MM/yyyy"),
        ["fr"] = ("fr-FR", "dd/MM/yyyy"),
        ["it"] = ("it-IT", "dd/MM/yyyy"),
        ["nl"] = ("nl-NL", "dd-MM-yyyy"),
        ["pl"] = ("pl-PL", "dd.MM.yyyy"),
        ["pt"] = ("pt-PT", "dd/MM/yyyy"),
    };

    /// <summary>The tag with a region: <c>fr</c> gives <c>fr-FR</c>; one that has a region, or isn't known, stays.</summary>
    public static string Tag(string language) => Languages.TryGetValue(language, out var known) ? known.Tag : XmlCharacters.Clean(language);

    /// <summary>The pattern by which dates are shown, in which no day can be taken for a month where that is not the custom.</summary>
    public static string DateFormat(string language) =>
        Languages.TryGetValue(language.Split('-')[0], out var known) ? known.DateFormat : IsoDate;
}
