using System.Globalization;

namespace ChecklistGen.Word.Writing.Markup;

/// <summary>Points as the units that Word counts in, as numbers and, where the SDK keeps them so, as text.</summary>
internal static class Units
{
    /// <summary>Twentieths of a point: distances and widths.</summary>
    public static int Twips(double points) => Round(points * 20);

    /// <summary>The same as text.</summary>
    public static string TwipsText(double points) => Text(Twips(points));

    /// <summary>Halves of a point, as text: sizes of type.</summary>
    public static string HalfPointsText(double points) => Text(Round(points * 2));

    /// <summary>Eighths of a point: the thickness of borders, 2 to 96 (ISO 29500-1, 17.3.4).</summary>
    public static uint EighthPoints(double points) => (uint)Math.Clamp(Round(points * 8), 2, 96);

    /// <summary>English Metric Units, 12,700 to the point: pictures.</summary>
    public static int Emus(double points) => Round(points * 12700);

    /// <summary>A whole number as text.</summary>
    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int Round(double value) => (int)Math.Round(value, MidpointRounding.AwayFromZero);
}
