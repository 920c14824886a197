namespace ChecklistGen.Text;

/// <summary>A place in a text, 1-based, columns counted in UTF-16 units (a tab counts one).</summary>
public readonly record struct LinePosition(int Line, int Column);
