using System.Security.Cryptography;
using ChecklistGen.Pdf.File;
using ChecklistGen.Pdf.Fonts;

namespace ChecklistGen.Pdf.Content;

/// <summary>Font descriptors, with the embedded font programs (ISO 32000-1, 9.8).</summary>
internal static class FontDescriptor
{
    // The flag of fonts with an encoding of their own.
    private const int Symbolic = 4;

    /// <summary>The font's name with a prefix of six letters that depends on the glyphs in it (ISO 32000-1, 9.6.4).</summary>
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

    public static ObjectId Write(PdfFile file, TrueTypeFont font, string name, byte[] program)
    {
        var fontFile = file.AddStream(program, o => o.Integer("Length1", program.Length));
        return file.AddDictionary(o =>
        {
            o.Name("Type", "FontDescriptor").Name("FontName", name).Integer("Flags", Symbolic).OpenArray("FontBBox");
            foreach (var edge in font.Bounds)
                o.Integer(edge);
            o.CloseArray().Number("ItalicAngle", font.ItalicAngle).Integer("Ascent", font.Ascent).Integer("Descent", font.Descent)
                .Integer("CapHeight", font.CapHeight).Integer("StemV", StemWidth(font.Weight)).Reference("FontFile2", fontFile);
        });
    }

    // TrueType has no stem widths; viewers only use them to replace fonts that are not embedded.
    private static int StemWidth(int weight) => 50 + (weight * weight / 4225);
}
