using ChecklistGen.Diagnostics;
using ChecklistGen.Text;

namespace ChecklistGen.Pdf.Tagging;

/// <summary>Names of languages as a file may hold them (ISO 19005-3, 6.7.4: BCP 47).</summary>
internal static class LanguageTag
{
    private const string Undetermined = "und";

    /// <summary>The tag, underscores mended; <c>und</c> and a finding where it is not one.</summary>
    public static string Check(string tag, Location? source, DiagnosticBag diagnostics)
    {
        var mended = tag.Replace('_', '-');
        if (IsWellFormed(mended))
            return mended;
        diagnostics.Add(
            PdfDiagnostics.UnknownLanguage,
            source ?? default,
            $"`{tag}` does not name a language",
            "write a language tag such as `en`, `fr` or `pt-BR`");
        return Undetermined;
    }

    // Letters first, then letters or digits, each part of 1 to 8 characters.
    private static bool IsWellFormed(string tag)
    {
        var parts = tag.Split('-');
        return parts.All(p => p.Length is >= 1 and <= 8 && p.All(char.IsAsciiLetterOrDigit)) && parts[0].All(char.IsAsciiLetter);
    }
}
