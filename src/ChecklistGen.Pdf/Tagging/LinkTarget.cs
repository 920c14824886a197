namespace ChecklistGen.Pdf.Tagging;

/// <summary>Where a link leads.</summary>
/// <param name="Uri">An address in ASCII; null for a place in the document.</param>
/// <param name="Anchor">The anchor of a heading; null for an address.</param>
/// <param name="Description">What it leads to, in words.</param>
internal sealed record LinkTarget(string? Uri, string? Anchor, string Description);
