namespace ChecklistGen.Word.Packaging;

/// <summary>Finds the part that holds a Word file's text.</summary>
internal static class MainDocument
{
    private const string ContentTypes = "[Content_Types].xml";

    // Transitional and strict files give it the same type, templates another.
    private static readonly string[] Accepted =
    [
        PartType.MainDocument.ContentType,
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
    ];

    /// <summary>The part's name.</summary>
    /// <exception cref="BadPackageException">The file is no Word file, or carries programs.</exception>
    public static string Find(PackageReader package)
    {
        if (package.Contains("mimetype") && !package.Contains(ContentTypes))
            throw new BadPackageException(WordDiagnostics.NotAWordFile, "the file is an OpenDocument file", "open it in LibreOffice or Word and save it as .docx");
        if (!package.Contains(ContentTypes))
            throw new BadPackageException(WordDiagnostics.NotAWordFile, "the file is a ZIP file, but not a Word file", "give a .docx file");
        var types = package.ReadXml(ContentTypes, ReadTypes);
        if (types.Values.Any(IsMacro) || package.Names.Any(n => n.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            throw new BadPackageException(WordDiagnostics.UnsafeFile, "the file carries macros", "save it as .docx, which has none");

        var main = Relationships.Of(package, WordPackage.Root).Values.FirstOrDefault(r => r.Is(PartType.MainDocument)).Name;
        if (main is null || !package.Contains(main))
            throw new BadPackageException(WordDiagnostics.BrokenFile, "the file does not say where its text is", WordDiagnostics.AskForAFreshCopy);
        var type = types.GetValueOrDefault(main) ?? types.GetValueOrDefault(Path.GetExtension(main));
        return Array.IndexOf(Accepted, type) >= 0
            ? main
            : throw new BadPackageException(WordDiagnostics.NotAWordFile, "the file is an Office file, but not one of Word's", "give a .docx file");
    }

    private static bool IsMacro(string type) => type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase);

    // By the part's name, or by a dot and the extension where that decides.
    private static Dictionary<string, string> ReadTypes(PartXmlReader xml)
    {
        var types = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (xml.Read())
        {
            var type = xml.Attribute("ContentType") ?? "";
            if (xml.IsElement && xml.Name == "Override")
                types[(xml.Attribute("PartName") ?? "").TrimStart('/')] = type;
            else if (xml.IsElement && xml.Name == "Default")
                types["." + xml.Attribute("Extension")] = type;
        }

        return types;
    }
}
