namespace ChecklistGen.Documents.Theming;

/// <summary>Measures text in a theme's typeface, so that columns are as wide as their words in every format.</summary>
public interface ITextMeasurer
{
    /// <summary>The width of a text set on one line, in points.</summary>
    double Width(ReadOnlySpan<char> text, TextStyle style);
}
