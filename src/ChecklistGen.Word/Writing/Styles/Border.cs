using ChecklistGen.Documents.Theming;

namespace ChecklistGen.Word.Writing.Styles;

/// <summary>A line at one side of a paragraph or table.</summary>
/// <param name="Side">The side by Word's name: <c>left</c>, <c>insideH</c>.</param>
/// <param name="Width">The thickness in points.</param>
/// <param name="Colour">The colour.</param>
/// <param name="Space">Free between line and text in points, 0 to 31; without meaning for tables.</param>
internal sealed record Border(string Side, double Width, Colour Colour, int Space = 0);
