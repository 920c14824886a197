namespace ChecklistGen.Pdf.Layout;

/// <summary>A part of a page, in points from its top left corner.</summary>
internal sealed record Rectangle(double Left, double Top, double Width, double Height)
{
    public double Right => Left + Width;

    public double Bottom => Top + Height;

    /// <summary>The rectangle grown by a distance on each side, or shrunk by a negative one.</summary>
    public Rectangle Grow(double by) => new(Left - by, Top - by, Width + (2 * by), Height + (2 * by));
}
