namespace ChecklistGen.Word.Writing.Styles;

/// <summary>A place in a numbering.</summary>
/// <param name="Id">The numbering's id in the numbering part; 0 means none.</param>
/// <param name="Level">0 for the first level.</param>
internal readonly record struct NumberingReference(int Id, int Level);
