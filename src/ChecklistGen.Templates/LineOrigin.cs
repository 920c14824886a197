namespace ChecklistGen.Templates;

/// <summary>Where a line of output comes from.</summary>
/// <param name="File">The name of the template that wrote the line's first character that is not a space.</param>
/// <param name="Line">The line in that template, from 1.</param>
public sealed record LineOrigin(string File, int Line);
