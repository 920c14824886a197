using System.Globalization;

namespace ChecklistGen.Documents.Theming;

/// <summary>An sRGB colour.</summary>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    /// <summary>White, the colour of paper.</summary>
    public static Colour White => new(255, 255, 255);

    /// <summary>Six hexadecimal digits in upper case, as Word writes colours.</summary>
    public string Hex => $"{Red:X2}{Green:X2}{Blue:X2}";

    /// <summary>Relative luminance from 0 (black) to 1 (white), as WCAG 2.2 defines it.</summary>
    public double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    /// <summary>Reads <c>#1A2B3C</c>; null for anything else.</summary>
    public static Colour? TryParse(string text) =>
        text.Length == 7 && text[0] == '#' && int.TryParse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb)
            ? new Colour((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb)
            : null;

    /// <summary>The contrast ratio of two colours, 1 to 21; text needs 4.5 (WCAG 2.2, success criterion 1.4.3).</summary>
    public static double Contrast(Colour one, Colour other)
    {
        var (dark, light) = one.Luminance < other.Luminance ? (one, other) : (other, one);
        return (light.Luminance + 0.05) / (dark.Luminance + 0.05);
    }

    /// <summary><c>#</c> and the six digits.</summary>
    public override string ToString() => "#" + Hex;

    private static double Linear(byte channel)
    {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
