namespace ChecklistGen.Templates.Lexing;

/// <summary>An interpolated string whose hole is being read.</summary>
/// <param name="Start">Where the string begins, for its errors.</param>
/// <param name="Quote">The quote that ends it.</param>
/// <param name="Braces">How many braces were open when the hole began: the next closing one ends it.</param>
internal sealed record Interpolation(int Start, char Quote, int Braces);
