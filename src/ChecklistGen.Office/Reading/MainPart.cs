namespace ChecklistGen.Office.Reading;

/// <summary>Finds the part that a file begins with: a document's text, a workbook's list of sheets.</summary>
internal static class MainPart
{
    /// <summary>The part's name.</summary>
    /// <exception cref="BadPackageException">The file is of another kind, or carries programs.</exception>
    public static string Find(PackageReader package)
    {
        var kind = package.Kind;
        if (package.Contains("mimetype") && !package.Contains(PartNames.ContentTypes))
            throw Other("the file is an OpenDocument file", $"open it in LibreOffice and save it as {kind.Extension}");
        if (!package.Contains(PartNames.ContentTypes))
            throw Other($"the file is a ZIP file, but not {kind.Name}", $"give a {kind.Extension} file");
        var types = package.ReadXml(PartNames.ContentTypes, xml => new ContentTypes(xml));
        if (types.HasPrograms || package.Names.Any(n => n.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            throw new BadPackageException(OfficeDiagnostics.UnsafeFile, "the file carries macros", $"save it as {kind.Extension}, which has none");

        if (Relationships.PartOfPackage(package, PartType.MainDocument) is not { } main)
            throw BadPackageException.Broken("the file does not say where its text is");
        return Array.IndexOf(kind.MainTypes, types.Of(main)) >= 0
            ? main
            : throw Other($"the file is an Office file, but not {kind.Name}", $"give a {kind.Extension} file");
    }

    private static BadPackageException Other(string message, string help) => new(OfficeDiagnostics.OtherKindOfFile, message, help);
}
