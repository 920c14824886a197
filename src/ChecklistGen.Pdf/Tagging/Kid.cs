using ChecklistGen.Pdf.File;

namespace ChecklistGen.Pdf.Tagging;

/// <summary>Something that a structure element holds: marked content, an annotation or another element.</summary>
/// <param name="Page">Where it stands; null for an element.</param>
/// <param name="Content">The number of the marked content on that page.</param>
/// <param name="Object">The annotation or element; null for marked content.</param>
internal sealed record Kid(ObjectId? Page, int Content, ObjectId? Object);
