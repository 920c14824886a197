using System.Text;

namespace ChecklistGen.Office.Reading;

/// <summary>Reads a file's title, where catalogues find it.</summary>
internal static class CoreProperties
{
    private const int MaxLength = 1000;

    /// <summary>The title; empty where the file has none.</summary>
    public static string Title(PackageReader package)
    {
        var part = Relationships.Of(package, Relationships.Package).Values.FirstOrDefault(r => r.Is(PartType.CoreProperties)).Name;
        return part is not null && package.Contains(part) ? package.ReadXml(part, Read) : "";
    }

    private static string Read(PartXmlReader xml)
    {
        var title = new StringBuilder();
        var buffer = new char[MaxLength];
        var isTitle = false;
        while (xml.Read())
        {
            if (xml.IsElement)
                isTitle = xml.Name == "title" && !xml.IsEmpty;
            else if (xml.IsEnd)
                isTitle = false;
            else if (isTitle && xml.IsText && title.Length < MaxLength)
                title.Append(buffer, 0, xml.ReadCharacters(buffer));
        }

        return title.ToString();
    }
}
