using System.Globalization;
using System.Text;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Pdf.Fonts;

namespace ChecklistGen.Pdf.Layout;

/// <summary>The characters that the theme's typeface lacks, and where the first of each stood.</summary>
internal sealed class Substitutes
{
    private readonly Dictionary<int, Substitute> _first = [];

    public void Note(Node node, int codePoint, FontGlyph glyph) => _first.TryAdd(codePoint, new Substitute(codePoint, node, glyph));

    /// <summary>Reports them: each character that no font has, and one finding for each font that replaced the theme's.</summary>
    public void Report(string family, DiagnosticBag diagnostics)
    {
        if (_first.Count == 0)
            return;
        var substitutes = _first.Values.OrderBy(s => s.CodePoint).ToList();
        foreach (var (codePoint, node, glyph) in substitutes)
        {
            if (glyph.Origin == GlyphOrigin.Missing)
                ReportMissing(codePoint, node, diagnostics);
            else if (Characters.IsRightToLeft(codePoint))
                ReportDirection(codePoint, node, diagnostics);
        }

        foreach (var font in substitutes.Where(s => s.Glyph.Origin == GlyphOrigin.Fallback).GroupBy(s => s.Glyph.Font))
        {
            var names = font.Select(s => Describe(s.CodePoint)).ToList();
            var more = names.Count > 5 ? $" and {(names.Count - 5).ToString(CultureInfo.InvariantCulture)} more" : "";
            diagnostics.Add(
                PdfDiagnostics.FallbackFont,
                font.First().Node.Source ?? default,
                $"`{family}` lacks {string.Join(", ", names.Take(5))}{more}; set in `{font.Key.Name}`");
        }
    }

    private static void ReportMissing(int codePoint, Node node, DiagnosticBag diagnostics) => diagnostics.Add(
        PdfDiagnostics.MissingGlyph,
        node.Source ?? default,
        $"no font at hand has {Describe(codePoint)}; a box with a question mark is shown instead",
        Characters.IsControl(codePoint)
            ? "remove the control character from the source"
            : "name a typeface in the theme that has the character, or install one");

    private static void ReportDirection(int codePoint, Node node, DiagnosticBag diagnostics) => diagnostics.Add(
        PdfDiagnostics.RightToLeft,
        node.Source ?? default,
        $"{Describe(codePoint)} belongs to a script written from right to left, which is set from left to right here",
        "give such text to readers as Word or HTML");

    private static string Describe(int codePoint)
    {
        var code = codePoint.ToString("X4", CultureInfo.InvariantCulture);
        return Characters.ForExtraction(codePoint) == codePoint && !Characters.IsCombining(codePoint)
            ? $"`{new Rune(codePoint)}` (U+{code})"
            : $"U+{code}";
    }

    private sealed record Substitute(int CodePoint, Node Node, FontGlyph Glyph);
}
