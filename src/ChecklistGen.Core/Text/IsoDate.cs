using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ChecklistGen.Text;

/// <summary>Days as data, settings and answers write them, in ISO 8601: <c>2026-11-20</c>.</summary>
public static class IsoDate
{
    /// <summary>The pattern.</summary>
    public const string Pattern = "yyyy-MM-dd";

    /// <summary>The day as a text; null for none.</summary>
    [return: NotNullIfNotNull(nameof(day))]
    public static string? Of(DateOnly? day) => day?.ToString(Pattern, CultureInfo.InvariantCulture);

    /// <summary>The day that a text is; null for any other text.</summary>
    public static DateOnly? Parse(string text) =>
        DateOnly.TryParseExact(text, Pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
