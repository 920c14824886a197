using System.Collections.Immutable;
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

    /// <summary>The colour thinned with white.</summary>
    /// <param name="white">The share of white, 0 to 1.</param>
    public Colour Tint(double white)
    {
        return new Colour(Thin(Red), Thin(Green), Thin(Blue));

        byte Thin(byte channel) => (byte)Math.Round(channel + ((255 - channel) * white), MidpointRounding.AwayFromZero);
    }

    /// <summary>A colour on the way to another.</summary>
    /// <param name="other">The other colour.</param>
    /// <param name="part">How far it is on the way, 0 to 1.</param>
    public Colour Towards(Colour other, double part)
    {
        return new Colour(Mix(Red, other.Red), Mix(Green, other.Green), Mix(Blue, other.Blue));

        byte Mix(byte from, byte to) => (byte)Math.Round(from + ((to - from) * part), MidpointRounding.AwayFromZero);
    }

    /// <summary><c>#</c> and the six digits.</summary>
    public override string ToString() => "#" + Hex;

    private static double Linear(byte channel)
    {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}

/// <summary>The colours of a document. Text colours keep a contrast of at least 4.5 on the fills they are on.</summary>
public sealed record Palette
{
    private const double LeastEdgeContrast = 3; // WCAG 2.2, success criterion 1.4.11
    private const int EdgeSteps = 16;

    // Tints and bars are the accent's unless a theme names them.
    private readonly Colour? _headerFill;
    private readonly Colour? _softFill;
    private readonly Colour? _shareMine;
    private readonly Colour? _shareShared;
    private readonly Colour? _shareOthers;

    /// <summary>Running text.</summary>
    public Colour Text { get; init; } = new(0x1F, 0x26, 0x2E);

    /// <summary>Less prominent text.</summary>
    public Colour Muted { get; init; } = new(0x56, 0x60, 0x6B);

    /// <summary>Headings and brand elements.</summary>
    public Colour Accent { get; init; } = new(0x17, 0x37, 0x5E);

    /// <summary>Links.</summary>
    public Colour Link { get; init; } = new(0x0B, 0x50, 0x9C);

    /// <summary>Rules between rows and around boxes.</summary>
    public Colour Rule { get; init; } = new(0xC3, 0xCB, 0xD5);

    /// <summary>
    /// The edges of fields and check boxes: as light as rules are where that can be seen on paper and on every fill, else so
    /// much darker.
    /// </summary>
    public Colour FieldEdge
    {
        get
        {
            foreach (var (from, to) in new[] { (Rule, Muted), (Muted, Text), (Text, new Colour(0, 0, 0)) })
            {
                for (var step = 0; step <= EdgeSteps; step++)
                {
                    var edge = from.Towards(to, (double)step / EdgeSteps);
                    if (IsSeen(edge))
                        return edge;
                }
            }

            return Text;
        }
    }

    /// <summary>Behind the header rows of tables.</summary>
    public Colour HeaderFill { get => _headerFill ?? Accent.Tint(0.88); init => _headerFill = value; }

    /// <summary>Behind group rows, code and notes.</summary>
    public Colour SoftFill { get => _softFill ?? Accent.Tint(0.95); init => _softFill = value; }

    /// <summary>The edge of a warning.</summary>
    public Colour Warning { get; init; } = new(0x9A, 0x58, 0x00);

    /// <summary>Behind a warning.</summary>
    public Colour WarningFill { get; init; } = new(0xFD, 0xF5, 0xE6);

    /// <summary>The reader's share in a bar.</summary>
    public Colour ShareMine { get => _shareMine ?? Accent; init => _shareMine = value; }

    /// <summary>The common share in a bar.</summary>
    public Colour ShareShared { get => _shareShared ?? Accent.Tint(0.45); init => _shareShared = value; }

    /// <summary>The others' share in a bar.</summary>
    public Colour ShareOthers { get => _shareOthers ?? Accent.Tint(0.82); init => _shareOthers = value; }

    /// <summary>What fields may be on.</summary>
    public ImmutableArray<Colour> Grounds => [Colour.White, SoftFill, WarningFill];

    private bool IsSeen(Colour edge) => Grounds.All(ground => Colour.Contrast(edge, ground) >= LeastEdgeContrast);
}
