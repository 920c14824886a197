namespace ChecklistGen.Pdf.Fonts;

/// <summary>Carlito, whose metrics are those of Calibri (SIL Open Font License 1.1); each style is read when first used.</summary>
internal static class BuiltInFonts
{
    private static readonly Lazy<TrueTypeFont>[] Styles =
    [
        new(() => Read("Carlito-Regular.ttf")),
        new(() => Read("Carlito-Bold.ttf")),
        new(() => Read("Carlito-Italic.ttf")),
        new(() => Read("Carlito-BoldItalic.ttf")),
    ];

    public static TrueTypeFont Get(FontStyle style) => Styles[(int)style].Value;

    private static TrueTypeFont Read(string resource)
    {
        using var stream = typeof(BuiltInFonts).Assembly.GetManifestResourceStream(resource)!;
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        return TrueTypeFont.TryRead(file, out _) ?? throw new InvalidDataException($"{resource} cannot be read");
    }
}
