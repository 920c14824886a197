namespace ChecklistGen.Word.Writing.Markup;

/// <summary>Points as the units that Word counts in.</summary>
internal static class Units
{
    /// <summary>Twentieths of a point: distances and widths.</summary>
    public static int Twips(double points) => Round(points * 20);

    /// <summary>Halves of a point: sizes of type.</summary>
    public static int HalfPoints(double points) => Round(points * 2);

    /// <summary>Eighths of a point: the thickness of borders, 2 to 96 (ISO 29500-1, 17.3.4).</summary>
    public static int EighthPoints(double points) => Math.Clamp(Round(points * 8), 2, 96);

    /// <summary>English Metric Units, 12,700 to the point: pictures.</summary>
    public static int Emus(double points) => Round(points * 12700);

    private static int Round(double value) => (int)Math.Round(value, MidpointRounding.AwayFromZero);
}
