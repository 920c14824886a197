using System.Text;
using ChecklistGen.Office;
using ChecklistGen.Office.Reading;

namespace ChecklistGen.Word.Reading;

/// <summary>Reads the custom properties of a file (ISO 29500-1, 22.3).</summary>
internal static class CustomProperties
{
    private const int MaxLength = 10_000;

    /// <summary>The values by their names; none where the file has no properties.</summary>
    public static Dictionary<string, string> Of(PackageReader package) =>
        Relationships.PartOfPackage(package, PartType.CustomProperties) is { } part ? package.ReadXml(part, Read) : [];

    private static Dictionary<string, string> Read(PartXmlReader xml)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var buffer = new char[MaxLength];
        var name = "";
        while (xml.Read())
        {
            if (xml.IsElement && xml.Name == "property")
                name = xml.Attribute("name") ?? "";
            else if (xml.IsText && name.Length > 0 && !values.ContainsKey(name))
                values[name] = new StringBuilder().Append(buffer, 0, xml.ReadCharacters(buffer)).ToString();
        }

        return values;
    }
}
