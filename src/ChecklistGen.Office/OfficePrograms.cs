using System.Collections.Immutable;
using System.Text;
using ChecklistGen.Office.Reading;

namespace ChecklistGen.Office;

/// <summary>Tells which programs a Word or Excel file names as its makers.</summary>
public static class OfficePrograms
{
    /// <summary>The program that made the file, and who or what saved it last; none where the file can't be read.</summary>
    /// <param name="file">The file's bytes; need not be seekable.</param>
    public static ImmutableArray<string> Of(Stream file)
    {
        try
        {
            // Of which of the two kinds it is makes no difference to the parts that are read here.
            using var package = new PackageReader(file, PackageKind.Word, PackageLimits.Default);
            return [ApplicationOf(package), CoreProperties.Of(package).LastModifiedBy];
        }
        catch (BadPackageException)
        {
            return [];
        }
    }

    private static string ApplicationOf(PackageReader package) =>
        Relationships.PartOfPackage(package, PartType.ExtendedProperties) is { } part ? package.ReadXml(part, Application) : "";

    private static string Application(PartXmlReader xml)
    {
        const int longest = 1000;
        var name = new StringBuilder();
        while (xml.Read())
        {
            if (xml.IsElement && xml.Name == "Application")
                xml.Text(t => name.Append(name.Length < longest ? t : []));
        }

        return name.ToString();
    }
}
