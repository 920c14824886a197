namespace ChecklistGen.Raci.Comparison;

/// <summary>A stretch of a text, with the blanks behind it.</summary>
/// <param name="Text">The stretch as it stands there.</param>
/// <param name="IsChanged">Whether the other version lacks it.</param>
public readonly record struct WordSpan(string Text, bool IsChanged);
