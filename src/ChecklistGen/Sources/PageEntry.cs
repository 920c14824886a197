namespace ChecklistGen.Sources;

/// <summary>A page that has a matrix, and the names that it goes by in a run.</summary>
/// <param name="Path">The page's path.</param>
/// <param name="Service">The service's name.</param>
/// <param name="Slug">The name of its files, unique in the run.</param>
/// <param name="Code">The initials of its items.</param>
/// <param name="Language">The language of its text.</param>
public sealed record PageEntry(string Path, string Service, string Slug, string Code, string Language);
