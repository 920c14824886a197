using ChecklistGen.Text;

namespace ChecklistGen.Raci;

/// <summary>What the page says a letter means.</summary>
/// <param name="Letter">R, A, C or I, or the letter that a translation put in its place.</param>
/// <param name="Meaning">The explanation as plain text.</param>
/// <param name="Location">Where the page says it.</param>
public sealed record LegendEntry(char Letter, string Meaning, Location Location);
