using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ChecklistGen.Tests.Pdf.Reading;

namespace ChecklistGen.Tests.Pdf.SelfCheck;

/// <summary>S12 to S16: fonts are embedded, say the truth about themselves, and their codes have a meaning.</summary>
internal sealed partial class FontChecks(CheckContext context)
{
    private readonly Dictionary<PdfDictionary, FontFacts> _known = [];

    /// <summary>Checks a font when it is first met.</summary>
    public FontFacts? Check(PdfDictionary? font)
    {
        if (font is null)
            return null;
        if (!_known.TryGetValue(font, out var facts))
            _known.Add(font, facts = Read(font));
        return facts;
    }

    private FontFacts Read(PdfDictionary font)
    {
        var pdf = context.Pdf;
        var isSimple = pdf.Name(font, "Subtype") == "TrueType";
        var descendant = isSimple ? font : pdf.Dictionary(font, "DescendantFonts", 0) ?? new PdfDictionary();
        var descriptor = pdf.Dictionary(descendant, "FontDescriptor") ?? new PdfDictionary();
        var name = pdf.Name(font, "BaseFont") ?? "";
        context.Say(12, pdf.Name(font, "Type") == "Font" && (isSimple || (pdf.Name(font, "Subtype") == "Type0" && pdf.Name(font, "Encoding") == "Identity-H"
            && pdf.Name(descendant, "Subtype") == "CIDFontType2" && pdf.Name(descendant, "CIDToGIDMap") == "Identity")), $"kind of font {name}");
        context.Say(12, SubsetName().IsMatch(name) && name == pdf.Name(descriptor, "FontName") && name == pdf.Name(descendant, "BaseFont"), $"names of font {name}");
        context.Say(12, descriptor["Flags"] as int? == (isSimple ? 32 : 4), $"flags of {name}");
        foreach (var key in (string[])["FontBBox", "ItalicAngle", "Ascent", "Descent", "CapHeight", "StemV"])
            context.Say(12, descriptor.Has(key), $"{key} of {name}");
        if (!context.Say(12, pdf.Dictionary(descriptor, "FontFile2") is { Data: not null }, $"{name} is not embedded"))
            return new FontFacts(isSimple ? 1 : 2, 0, new Dictionary<int, string>());

        var file = pdf.Decode(descriptor["FontFile2"]);
        context.Say(12, pdf.Get(descriptor, "FontFile2", "Length1") as int? == file.Length, $"Length1 of {name}");
        var program = new FontProgram(file);
        context.Say(13, program.IsSound(), $"outlines of {name}");
        return isSimple ? Simple(font, name, program) : Composite(font, descendant, name, program);
    }

    private FontFacts Simple(PdfDictionary font, string name, FontProgram program)
    {
        var widths = context.Pdf.Numbers(font, "Widths");
        var first = font["FirstChar"] as int? ?? 0;
        context.Say(14, widths.Length == (font["LastChar"] as int? ?? 0) - first + 1, $"widths of {name}");
        context.Say(15, context.Pdf.Name(font, "Encoding") == "WinAnsiEncoding", $"encoding of {name}");
        var unicode = new Dictionary<int, string>();
        var glyphs = program.Characters();
        if (!context.Say(15, glyphs is not null, $"character map of {name}"))
            return new FontFacts(1, 256, unicode);

        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var windows = Encoding.GetEncoding(1252, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback(""));
        for (var code = first; code < first + widths.Length; code++)
        {
            var text = windows.GetString([(byte)code]);
            if (text.Length == 0 || char.IsControl(text[0]))
                continue;
            if (!context.Say(15, glyphs!.TryGetValue(text[0], out var glyph) && glyph > 0, $"no glyph for {text} in {name}"))
                continue;
            unicode.Add(code, text);
            context.Say(14, Math.Abs(widths[code - first] - program.Advance(glyph)) <= 0.51, $"width of {text} in {name}");
        }

        return new FontFacts(1, 256, unicode);
    }

    private FontFacts Composite(PdfDictionary font, PdfDictionary descendant, string name, FontProgram program)
    {
        var widths = context.Pdf.Numbers(descendant, "W", 1);
        context.Say(14, context.Pdf.Get(descendant, "W", 0) as int? == 0 && widths.Length > 0 && widths.Length <= program.GlyphCount, $"widths of {name}");
        for (var code = 0; code < Math.Min(widths.Length, program.GlyphCount); code++)
            context.Say(14, Math.Abs(widths[code] - program.Advance(code)) <= 0.51, $"width of code {code} in {name}");
        if (!context.Say(16, context.Pdf.Dictionary(font, "ToUnicode") is { Data: not null }, $"ToUnicode of {name}"))
            return new FontFacts(2, widths.Length, new Dictionary<int, string>());
        return new FontFacts(2, widths.Length, ToUnicode(Encoding.ASCII.GetString(context.Pdf.Decode(font["ToUnicode"])), name));
    }

    private Dictionary<int, string> ToUnicode(string map, string name)
    {
        var unicode = new Dictionary<int, string>();
        foreach (Match block in Block().Matches(map))
        {
            var rows = Row().Matches(block.Groups["rows"].Value);
            var announced = int.Parse(block.Groups["count"].Value, CultureInfo.InvariantCulture);
            context.Say(16, rows.Count == announced && announced <= 100 && block.Groups["rows"].Value.Count(c => c == '\n') == rows.Count, $"rows of ToUnicode in {name}");
            foreach (Match row in rows)
            {
                var text = Encoding.BigEndianUnicode.GetString(Convert.FromHexString(row.Groups["text"].Value));
                unicode[int.Parse(row.Groups["code"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)] = text;
                context.Say(16, text.Length > 0 && !text.Any(c => c is '\0' or '\uFEFF' or '\uFFFE' or '\uFFFD'), $"{row.Groups["text"].Value} in {name}");
                context.Say(16, text.EnumerateRunes().All(r => Rune.GetUnicodeCategory(r) != UnicodeCategory.PrivateUse), $"private use in {name}");
            }
        }

        return unicode;
    }

    [GeneratedRegex(@"^[A-Z]{6}\+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SubsetName();

    [GeneratedRegex(@"(?<count>\d+) beginbfchar\n(?<rows>.*?)endbfchar", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10000)]
    private static partial Regex Block();

    [GeneratedRegex(@"<(?<code>[0-9A-F]{4})> <(?<text>([0-9A-F]{4})+)>\n", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10000)]
    private static partial Regex Row();
}

/// <summary>What content needs to know of a font.</summary>
/// <param name="CodeLength">Bytes of a code.</param>
/// <param name="Count">The codes there are.</param>
/// <param name="Unicode">What they mean.</param>
internal sealed record FontFacts(int CodeLength, int Count, IReadOnlyDictionary<int, string> Unicode);
