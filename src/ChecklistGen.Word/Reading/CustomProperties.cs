using System.Text;
using ChecklistGen.Office;
using ChecklistGen.Office.Reading;

namespace ChecklistGen.Word.Reading;

/// <summary>What a document was made from, where catalogues find it: programs keep that in whatever format they save it.</summary>
/// <param name="Template">The template's name.</param>
/// <param name="Services">The names of its services, with <c>; </c> between them.</param>
/// <param name="Sources">The hashes of their pages, in the same way.</param>
internal sealed record CustomProperties(string Template, string Services, string Sources)
{
    private const int MaxLength = 10_000;

    /// <summary>What a file says; empty texts for what it doesn't.</summary>
    public static CustomProperties Of(PackageReader package)
    {
        var part = Relationships.Of(package, Relationships.Package).Values.FirstOrDefault(r => r.Is(PartType.CustomProperties)).Name;
        var values = part is not null && package.Contains(part) ? package.ReadXml(part, Read) : [];
        return new CustomProperties(
            values.GetValueOrDefault("Template", ""), values.GetValueOrDefault("Services", ""), values.GetValueOrDefault("Source SHA-256", ""));
    }

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
