using ChecklistGen.Raci;

namespace ChecklistGen.Sources;

/// <summary>A page that has a matrix, and the names that it goes by in a run.</summary>
/// <param name="Path">The page's path.</param>
/// <param name="Service">The service that it is about, without its description, its address, and where the page says what.</param>
/// <param name="Slug">The name of its files, unique in the run.</param>
/// <param name="Code">The initials of its items.</param>
public sealed record PageEntry(string Path, ServiceInfo Service, string Slug, string Code);
