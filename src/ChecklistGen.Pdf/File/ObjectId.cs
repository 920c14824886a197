namespace ChecklistGen.Pdf.File;

/// <summary>The number of an indirect object; generations are always 0, since a file is written once.</summary>
internal sealed record ObjectId(int Number);
