using System.Security.Cryptography;
using ChecklistGen.Pdf.File;
using ChecklistGen.Pdf.Fonts;

namespace ChecklistGen.Pdf.Content;

/// <summary>What a file says of an embedded font, and the font itself (ISO 32000-1, 9.8).</summary>
internal static class FontDescriptor
{
    /// <summary>The flag of fonts whose codes mean what the font says.</summary>
    public const int Symbolic = 4;

    /// <summary>The flag of fonts whose codes mean what a standard encoding says.</summary>
    public const int Nonsymbolic = 32;

    /// <summary>The font's name with six letters before it that stand for the glyphs it holds (ISO 32000-1, 9.6.4).</summary>
    public static string SubsetName(TrueTypeFont font, byte[] program)
    {
        var hash = SHA256.HashData(program);
        return string.Create(7 + font.Name.Length, (hash, font.Name), (span, state) =>
        {
            for (var i = 0; i < 6; i++)
                span[i] = (char)('A' + (state.hash[i] % 26));
            span[6] = '+';
            state.Name.CopyTo(span[7..]);
        });
    }

    public static ObjectId Write(PdfFile file, TrueTypeFont font, string name, byte[] program, int flags)
    {
        var fontFile = file.AddStream(program, o => o.Integer("Length1", program.Length));
        return file.AddDictionary(o =>
        {
            o.Name("Type", "FontDescriptor").Name("FontName", name).Integer("Flags", flags).OpenArray("FontBBox");
            foreach (var edge in font.Bounds)
                o.Integer(edge);
            o.CloseArray().Number("ItalicAngle", font.ItalicAngle).Integer("Ascent", font.Ascent).Integer("Descent", font.Descent)
                .Integer("CapHeight", font.CapHeight).Integer("StemV", StemWidth(font.Weight)).Reference("FontFile2", fontFile);
        });
    }

    // TrueType does not tell the width of stems; readers use it only to replace fonts, and ours are embedded.
    private static int StemWidth(int weight) => 50 + (weight * weight / 4225);
}
