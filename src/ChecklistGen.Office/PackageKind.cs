namespace ChecklistGen.Office;

/// <summary>A program's kind of Office file.</summary>
/// <param name="Name">What a person calls it, with the article.</param>
/// <param name="Extension">The ending of its names, with the dot.</param>
/// <param name="MainTypes">The content types that its main part may have: a document's, a template's.</param>
internal sealed record PackageKind(string Name, string Extension, string[] MainTypes)
{
    // Transitional and strict files give it the same type, templates another.
    public static PackageKind Word { get; } = new(
        "a Word file",
        ".docx",
        [PartType.MainDocument.ContentType, "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"]);

    public static PackageKind Excel { get; } = new(
        "an Excel file",
        ".xlsx",
        [
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
        ]);
}
