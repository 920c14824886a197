using System.Text;

namespace ChecklistGen.Office.Reading;

/// <summary>What a file says about itself, where catalogues find it (ISO 29500-2, 11); empty what it doesn't say.</summary>
internal sealed record CoreProperties
{
    private const int MaxLength = 1000;

    public string Title { get; private set; } = "";

    /// <summary>What it is about; in our own files, the title of the page.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>Who wrote it; in our own files, the provider whose page it is about.</summary>
    public string Author { get; private set; } = "";

    /// <summary>When it was saved last, as <c>2026-11-27T05:00:00Z</c>.</summary>
    public string Modified { get; private set; } = "";

    /// <summary>Its language, as <c>fr-FR</c>.</summary>
    public string Language { get; private set; } = "";

    /// <summary>Who saved it last, or which program.</summary>
    public string LastModifiedBy { get; private set; } = "";

    /// <summary>Reads them.</summary>
    public static CoreProperties Of(PackageReader package) =>
        Relationships.PartOfPackage(package, PartType.CoreProperties) is { } part ? package.ReadXml(part, Read) : new CoreProperties();

    private static CoreProperties Read(PartXmlReader xml)
    {
        var properties = new CoreProperties();
        var text = new StringBuilder();
        var buffer = new char[MaxLength];
        while (xml.Read())
        {
            if (xml.IsElement)
                text.Clear();
            else if (xml.IsEnd)
                properties.Take(xml.Name, text);
            else if (xml.IsText && text.Length < MaxLength)
                text.Append(buffer, 0, xml.ReadCharacters(buffer));
        }

        return properties;
    }

    private void Take(string name, StringBuilder text)
    {
        switch (name)
        {
            case "title":
                Title = text.ToString();
                break;
            case "subject":
                Subject = text.ToString();
                break;
            case "creator":
                Author = text.ToString();
                break;
            case "modified":
                Modified = text.ToString();
                break;
            case "language":
                Language = text.ToString();
                break;
            case "lastModifiedBy":
                LastModifiedBy = text.ToString();
                break;
        }

        text.Clear();
    }
}
