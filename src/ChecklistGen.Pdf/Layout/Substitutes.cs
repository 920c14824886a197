using System.Globalization;
using System.Text;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Pdf.Fonts;

namespace ChecklistGen.Pdf.Layout;

/// <summary>The characters that are not set as they should be, and where the first of each stood.</summary>
internal sealed class Substitutes
{
    private const int MostNames = 5;

    private readonly Dictionary<int, Substitute> _first = [];

    public void Note(Node node, int codePoint, FontGlyph glyph) => _first.TryAdd(codePoint, new Substitute(codePoint, node, glyph));

    /// <summary>
    /// Reports them: each character that no font has, and one finding for each font that replaced the theme's, and for each
    /// script that needs more than is done for it here.
    /// </summary>
    public void Report(string family, DiagnosticBag diagnostics)
    {
        if (_first.Count == 0)
            return;

        // A letter of a script that is not set well is one of many: the script is reported, and not each of its letters.
        var scripts = _first.Values.ToLookup(s => ComplexScript.Of(s.CodePoint));
        foreach (var script in scripts.Where(s => s.Key is not null))
            ReportScript(script.Key!, [.. script], diagnostics);
        var substitutes = scripts[null].OrderBy(s => s.CodePoint).ToList();
        foreach (var (codePoint, node, _) in substitutes.Where(s => s.Glyph.Origin == GlyphOrigin.Missing))
            ReportMissing(codePoint, node, diagnostics);

        foreach (var font in _first.Values.Where(s => s.Glyph.Origin == GlyphOrigin.Fallback).GroupBy(s => s.Glyph.Font))
        {
            diagnostics.Add(
                PdfDiagnostics.FallbackFont,
                font.First().Node.Source ?? default,
                $"`{family}` lacks {Describe([.. font])}; set in `{font.Key.Name}`",
                particulars: Text(font.First()));
        }
    }

    private static void ReportMissing(int codePoint, Node node, DiagnosticBag diagnostics) => diagnostics.Add(
        PdfDiagnostics.MissingGlyph,
        node.Source ?? default,
        $"no font at hand has {Describe(codePoint)}; a box with a question mark is shown instead",
        Characters.IsControl(codePoint)
            ? "remove the control character from the source"
            : "name a typeface in the theme that has the character, or install one",
        char.ConvertFromUtf32(codePoint));

    private static void ReportScript(ComplexScript script, List<Substitute> letters, DiagnosticBag diagnostics)
    {
        var missing = letters.FindAll(l => l.Glyph.Origin == GlyphOrigin.Missing);
        if (missing.Count > 0)
        {
            diagnostics.Add(
                PdfDiagnostics.MissingGlyph,
                missing[0].Node.Source ?? default,
                $"no font at hand has {Describe(missing)}; a box with a question mark is shown for each",
                "give such text to readers as Word or HTML: `-f docx,html`",
                Text(missing[0]));
        }

        if (missing.Count == letters.Count)
            return;
        var first = letters.Find(l => l.Glyph.Origin != GlyphOrigin.Missing)!;
        diagnostics.Add(
            script.IsRightToLeft ? PdfDiagnostics.RightToLeft : PdfDiagnostics.UnshapedScript,
            first.Node.Source ?? default,
            script.IsRightToLeft
                ? $"{Describe(first.CodePoint)} belongs to {script.Name}, which is written from right to left and is set from left to right here"
                : $"{Describe(first.CodePoint)} belongs to {script.Name}, whose letters are set one by one here, without joining or moving any",
            "give such text to readers as Word or HTML: `-f docx,html`",
            Text(first));
    }

    private static string Text(Substitute character) => char.ConvertFromUtf32(character.CodePoint);

    private static string Describe(List<Substitute> characters)
    {
        var names = characters.Select(s => s.CodePoint).Order().Select(Describe);
        var more = characters.Count > MostNames ? $" and {(characters.Count - MostNames).ToString(CultureInfo.InvariantCulture)} more" : "";
        return string.Join(", ", names.Take(MostNames)) + more;
    }

    private static string Describe(int codePoint)
    {
        var code = codePoint.ToString("X4", CultureInfo.InvariantCulture);
        return Characters.ForExtraction(codePoint) == codePoint && !Characters.IsCombining(codePoint)
            ? $"`{new Rune(codePoint)}` (U+{code})"
            : $"U+{code}";
    }

    private sealed record Substitute(int CodePoint, Node Node, FontGlyph Glyph);
}
