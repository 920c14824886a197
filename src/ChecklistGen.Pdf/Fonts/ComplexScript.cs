namespace ChecklistGen.Pdf.Fonts;

/// <summary>
/// A script whose letters change their form or place with their neighbours, or run from right to left: more than one glyph
/// for each character, from left to right, which is all that <see cref="Shaper"/> does.
/// </summary>
/// <param name="Name">Its name in English.</param>
/// <param name="IsRightToLeft">Whether it is written from right to left.</param>
internal sealed record ComplexScript(string Name, bool IsRightToLeft = false)
{
    private const int First = 0x0590; // no such letter comes before it, so that most texts are done with one comparison

    private static readonly ComplexScript OfIndia = new("a script of India");
    private static readonly ComplexScript OfAsia = new("a script of Southeast Asia");
    private static readonly ComplexScript FromRight = new("a script written from right to left", IsRightToLeft: true);
    private static readonly ComplexScript Hebrew = new("Hebrew", IsRightToLeft: true);
    private static readonly ComplexScript Arabic = new("Arabic", IsRightToLeft: true);
    private static readonly ComplexScript Devanagari = new("Devanagari");
    private static readonly ComplexScript Myanmar = new("Myanmar");
    private static readonly ComplexScript Khmer = new("Khmer");

    // Blocks of Unicode, in order.
    private static readonly (int First, int Last, ComplexScript Script)[] Blocks =
    [
        (0x0590, 0x05FF, Hebrew),
        (0x0600, 0x06FF, Arabic),
        (0x0700, 0x074F, new("Syriac", IsRightToLeft: true)),
        (0x0750, 0x077F, Arabic),
        (0x0780, 0x085F, FromRight), // Thaana, N'Ko, Samaritan, Mandaic
        (0x0860, 0x08FF, Arabic),
        (0x0900, 0x097F, Devanagari),
        (0x0980, 0x09FF, new("Bengali")),
        (0x0A00, 0x0A7F, new("Gurmukhi")),
        (0x0A80, 0x0AFF, new("Gujarati")),
        (0x0B00, 0x0B7F, new("Oriya")),
        (0x0B80, 0x0BFF, new("Tamil")),
        (0x0C00, 0x0C7F, new("Telugu")),
        (0x0C80, 0x0CFF, new("Kannada")),
        (0x0D00, 0x0D7F, new("Malayalam")),
        (0x0D80, 0x0DFF, new("Sinhala")),
        (0x0E00, 0x0E7F, new("Thai")),
        (0x0E80, 0x0EFF, new("Lao")),
        (0x0F00, 0x0FFF, new("Tibetan")),
        (0x1000, 0x109F, Myanmar),
        (0x1100, 0x11FF, new("Hangul in single letters")),
        (0x1700, 0x177F, OfAsia), // of the Philippines
        (0x1780, 0x17FF, Khmer),
        (0x1800, 0x18AF, new("Mongolian")),
        (0x1900, 0x19DF, OfAsia), // Limbu, Tai Le, New Tai Lue
        (0x19E0, 0x19FF, Khmer),
        (0x1A00, 0x1AAF, OfAsia), // Buginese, Tai Tham
        (0x1B00, 0x1C4F, OfAsia), // Balinese, Sundanese, Batak, Lepcha
        (0x1CD0, 0x1CFF, OfIndia),
        (0xA800, 0xA8DF, OfIndia), // Syloti Nagri, Phags-pa, Saurashtra
        (0xA8E0, 0xA8FF, Devanagari),
        (0xA900, 0xA95F, OfAsia), // Kayah Li, Rejang
        (0xA980, 0xA9DF, OfAsia), // Javanese
        (0xA9E0, 0xA9FF, Myanmar),
        (0xAA00, 0xAA5F, OfAsia), // Cham
        (0xAA60, 0xAA7F, Myanmar),
        (0xAA80, 0xAADF, OfAsia), // Tai Viet
        (0xAAE0, 0xAAFF, OfIndia), // Meetei Mayek
        (0xABC0, 0xABFF, OfIndia),
        (0xFB1D, 0xFB4F, Hebrew),
        (0xFB50, 0xFDFF, Arabic),
        (0xFE70, 0xFEFC, Arabic),
        (0x10800, 0x10FFF, FromRight),
        (0x11000, 0x11FFF, OfIndia), // Brahmi and those that came from it
        (0x1E800, 0x1EFFF, FromRight),
    ];

    /// <summary>The script of a character; null for one that is set as it should be.</summary>
    public static ComplexScript? Of(int codePoint)
    {
        if (codePoint < First)
            return null;
        var (low, high) = (0, Blocks.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (codePoint < Blocks[middle].First)
                high = middle - 1;
            else if (codePoint > Blocks[middle].Last)
                low = middle + 1;
            else
                return Blocks[middle].Script;
        }

        return null;
    }
}
