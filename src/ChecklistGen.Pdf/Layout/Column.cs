namespace ChecklistGen.Pdf.Layout;

/// <summary>Where lines may stand from left to right.</summary>
/// <param name="Left">The left edge, from the paper's.</param>
/// <param name="Width">The width.</param>
internal readonly record struct Column(double Left, double Width)
{
    public double Right => Left + Width;

    // However deep lists and boxes lie in each other, a few words stand on a line.
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
