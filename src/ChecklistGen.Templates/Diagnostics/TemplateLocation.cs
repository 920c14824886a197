namespace ChecklistGen.Templates.Diagnostics;

/// <summary>A place in a template.</summary>
/// <param name="File">The name given when the template was parsed.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1; a tab counts as one.</param>
/// <param name="Length">How many characters it covers, at least 1; it never goes beyond its line.</param>
public readonly record struct TemplateLocation(string File, int Line, int Column, int Length)
{
    /// <summary><c>file:line:column</c>, as editors and terminals recognise it.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}");
}
