namespace ChecklistGen.Pdf.Layout;

/// <summary>Where lines may stand from left to right, in points.</summary>
/// <param name="Left">The left edge, from the paper's.</param>
/// <param name="Width">The width.</param>
internal readonly record struct Column(double Left, double Width)
{
    public double Right => Left + Width;

    // However deeply lists and boxes are nested, a line holds a few words.
    private const double LeastWidth = 72;

    /// <summary>The column without a strip at its left and right.</summary>
    public Column Inset(double left, double right = 0) => new(Left + left, Width - left - right);

    /// <summary>The column without a strip at its left and right, as far as it stays wide enough.</summary>
    public Column Indent(double left, double right = 0)
    {
        var part = Math.Clamp((Width - LeastWidth) / (left + right), 0, 1);
        return Inset(left * part, right * part);
    }
}
