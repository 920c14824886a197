using System.Globalization;
using ChecklistGen.Text;

namespace ChecklistGen.Answers;

/// <summary>How people write days, and how answers carry them: <c>yyyy-MM-dd</c>.</summary>
public static class WrittenDay
{
    // A table and not the runtime's culture data, which differs from machine to machine.
    private static readonly Dictionary<string, string> Patterns = new(StringComparer.OrdinalIgnoreCase)
    {
        ["de"] = "dd.MM.yyyy",
        ["en"] = "dd MMM yyyy",
        ["es"] = "dd/MM/yyyy",
        ["fr"] = "dd/MM/yyyy",
        ["it"] = "dd/MM/yyyy",
        ["nl"] = "dd-MM-yyyy",
        ["pl"] = "dd.MM.yyyy",
        ["pt"] = "dd/MM/yyyy",
    };

    /// <summary>The pattern by which documents in a language show days, in which no day can be taken for a month where that is not the custom.</summary>
    /// <param name="language">A BCP 47 tag; ISO 8601's pattern for a language that isn't known.</param>
    public static string PatternOf(string language) => Patterns.GetValueOrDefault(language.Split('-')[0], IsoDate.Pattern);

    /// <summary>The day as answers carry it; null where a text is not a day, as ISO 8601 or the language writes it, with zeros in front of single figures or without.</summary>
    public static string? Read(string text, string language) =>
        IsoDate.Of(IsoDate.Parse(text.Trim()) ?? Parse(text.Trim(), Shortened(PatternOf(language))));

    // A single letter takes one figure or two. ISO 8601 has always two, and a month in words has none.
    private static string Shortened(string pattern)
    {
        if (pattern == IsoDate.Pattern)
            return pattern;
        var shortDay = pattern.Replace("dd", "d", StringComparison.Ordinal);
        return shortDay.Contains("MMM", StringComparison.Ordinal) ? shortDay : shortDay.Replace("MM", "M", StringComparison.Ordinal);
    }

    /// <summary>The day that a text shows in a pattern; null where it shows none.</summary>
    public static DateOnly? Parse(string text, string pattern) =>
        DateOnly.TryParseExact(text, pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
