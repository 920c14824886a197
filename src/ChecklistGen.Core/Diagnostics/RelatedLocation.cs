using ChecklistGen.Text;

namespace ChecklistGen.Diagnostics;

/// <summary>A second place that a diagnostic points at, with a few words on why.</summary>
public sealed record RelatedLocation(Location Location, string Message);
