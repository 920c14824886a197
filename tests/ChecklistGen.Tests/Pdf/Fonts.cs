using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Pdf.Fonts;

namespace ChecklistGen.Tests.Pdf;

/// <summary>Font files made from the built-in ones.</summary>
internal static class Fonts
{
    /// <summary>Carlito as a customer's file.</summary>
    public static byte[] Carlito()
    {
        using var stream = typeof(BuiltInFonts).Assembly.GetManifestResourceStream("Carlito-Regular.ttf")!;
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        return file;
    }

    /// <summary>A font that has only some characters, each drawn with the glyph of another.</summary>
    public static byte[] With(params (int Character, char LooksLike)[] characters)
    {
        var carlito = BuiltInFonts.Get(FontStyle.Regular);
        return GlyphSubset.Build(carlito, [0, .. characters.Select(c => (int)carlito.Glyph(c.LooksLike))], [.. characters.Select(c => c.Character)]);
    }

    /// <summary>Where in a file a table begins.</summary>
    public static int Table(byte[] file, string tag)
    {
        var record = file.AsSpan().IndexOf(Encoding.ASCII.GetBytes(tag));
        return BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(record + 8));
    }

    public static Theme Theme(byte[] regular) =>
        Documents.Theming.Theme.Default with { Font = new FontFamily("Customer Sans", new FontFiles([.. regular])) };

    public static Theme Theme(ImmutableArray<byte> regular) =>
        Documents.Theming.Theme.Default with { Font = new FontFamily("Customer Sans", new FontFiles(regular)) };
}
