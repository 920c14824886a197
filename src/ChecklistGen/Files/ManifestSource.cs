namespace ChecklistGen.Files;

/// <summary>A page that an output was made from.</summary>
/// <param name="Path">The page's path, relative to the manifest.</param>
/// <param name="Sha256">SHA-256 of the page's bytes.</param>
public sealed record ManifestSource(string Path, string Sha256);
