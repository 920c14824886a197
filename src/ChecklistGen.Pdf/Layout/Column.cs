namespace ChecklistGen.Pdf.Layout;

/// <summary>Where lines may stand from left to right.</summary>
/// <param name="Left">The left edge, from the paper's.</param>
/// <param name="Width">The width.</param>
internal readonly record struct Column(double Left, double Width)
{
    public double Right => Left + Width;

    /// <summary>The column without a strip at its left and right.</summary>
    public Column Inset(double left, double right = 0) => new(Left + left, Math.Max(1, Width - left - right));
}
