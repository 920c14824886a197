namespace ChecklistGen.Raci.Comparison;

/// <summary>A section or phase that is the same under another heading: renamed or renumbered.</summary>
/// <param name="Old">The heading in the old version.</param>
/// <param name="New">The heading in the new version.</param>
public readonly record struct HeadingChange(string Old, string New);
