using System.Globalization;
using ChecklistGen.Office.Writing;

namespace ChecklistGen.Word.Forms;

/// <summary>Languages as Word wants them: with a region, and with their way of writing dates.</summary>
internal static class WordLanguage
{
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

    /// <summary>The tag with a region: <c>fr</c> gives <c>fr-FR</c>; a tag that has one, or an unknown language, is returned as it is.</summary>
    public static string Tag(string language) => Languages.TryGetValue(language, out var known) ? known.Tag : XmlCharacters.Clean(language);

    /// <summary>The pattern for showing dates. In English the month is a word, since the order of day and month differs between countries.</summary>
    public static string DateFormat(string language) =>
        Languages.TryGetValue(language.Split('-')[0], out var known) ? known.DateFormat : WordDate.Iso;
}

/// <summary>Dates in date controls: kept in ISO 8601, shown in the document's language.</summary>
internal static class WordDate
{
    /// <summary>The pattern in which answers carry dates.</summary>
    public const string Iso = "yyyy-MM-dd";

    /// <summary>A date written in a pattern; null for any other text.</summary>
    public static DateOnly? Parse(string text, string format = Iso) =>
        DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>A date in a pattern.</summary>
    public static string Text(DateOnly date, string format = Iso) => date.ToString(format, CultureInfo.InvariantCulture);
}
