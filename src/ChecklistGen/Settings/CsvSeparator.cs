using ChecklistGen.Text;

namespace ChecklistGen.Settings;

/// <summary>The separator between the cells of a CSV file.</summary>
public enum CsvSeparator
{
    /// <summary>What Excel expects in the document's language.</summary>
    Auto,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A semicolon.</summary>
    Semicolon,

    /// <summary>A tab stop.</summary>
    Tab,
}

/// <summary>The separators by the names that the option takes.</summary>
internal static class CsvSeparators
{
    private static readonly Dictionary<string, CsvSeparator> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["auto"] = CsvSeparator.Auto,
        ["comma"] = CsvSeparator.Comma,
        [","] = CsvSeparator.Comma,
        ["semicolon"] = CsvSeparator.Semicolon,
        [";"] = CsvSeparator.Semicolon,
        ["tab"] = CsvSeparator.Tab,
        ["\t"] = CsvSeparator.Tab,
    };

    /// <summary>The separator with a name; null if there is none.</summary>
    public static CsvSeparator? TryParse(string name) => Names.TryGetValue(name, out var separator) ? separator : null;

    /// <summary>What is wrong with a name; null for nothing.</summary>
    public static string? ProblemWith(string name) => TryParse(name) is null
        ? $"`{name}` is no separator; {Suggestion.HelpFor(name, [.. Names.Keys.Where(n => n.Length > 1)])}"
        : null;

    /// <summary>The character that separates cells.</summary>
    /// <param name="language">The document's language.</param>
    /// <param name="separator">The separator.</param>
    // Where numbers have a decimal comma, Excel expects semicolons: everywhere on the continent.
    public static char In(string language, CsvSeparator separator) => separator switch
    {
        CsvSeparator.Tab => '\t',
        CsvSeparator.Semicolon => ';',
        CsvSeparator.Auto when LanguageTagOf(language) != "en" => ';',
        _ => ',',
    };

    private static string LanguageTagOf(string language) => language.Split('-')[0].ToLowerInvariant();
}
