using ChecklistGen.Diagnostics;
using ChecklistGen.Text;

namespace ChecklistGen.Pdf.Tagging;

/// <summary>Names of languages as a file may hold them (ISO 19005-3, 6.7.4: BCP 47).</summary>
internal static class DocumentLanguage
{
    private const string Undetermined = "und";

    /// <summary>The tag, underscores mended; <c>und</c> and a finding where it is not one.</summary>
    public static string Check(string tag, Location? source, DiagnosticBag diagnostics)
    {
        var mended = tag.Replace('_', '-');
        if (LanguageTag.IsWellFormed(mended))
            return mended;
        diagnostics.Add(
            PdfDiagnostics.UnknownLanguage,
            source ?? default,
            $"`{tag}` does not name a language",
            "write a language tag such as `en`, `fr` or `pt-BR`");
        return Undetermined;
    }
}
