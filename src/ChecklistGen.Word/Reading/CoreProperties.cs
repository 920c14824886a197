using System.Text;
using ChecklistGen.Word.Packaging;

namespace ChecklistGen.Word.Reading;

/// <summary>What a file says of itself, where catalogues find it.</summary>
/// <param name="Title">Its title; empty where it has none, as for the others.</param>
/// <param name="Subject">The title of the page it is about.</param>
/// <param name="Author">The provider whose page that is.</param>
internal sealed record CoreProperties(string Title, string Subject, string Author)
{
    private const int MaxLength = 1000;

    /// <summary>Reads them.</summary>
    public static CoreProperties Of(PackageReader package)
    {
        var part = Relationships.Of(package, WordPackage.Root).Values.FirstOrDefault(r => r.Is(PartType.CoreProperties)).Name;
        return part is not null && package.Contains(part) ? package.ReadXml(part, Read) : new CoreProperties("", "", "");
    }

    private static CoreProperties Read(PartXmlReader xml)
    {
        var (title, subject, author) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
        var buffer = new char[MaxLength];
        StringBuilder? text = null;
        while (xml.Read())
        {
            if (xml.IsElement)
                text = xml.IsEmpty ? null : xml.Name switch { "title" => title, "subject" => subject, "creator" => author, _ => null };
            else if (xml.IsEnd)
                text = null;
            else if (xml.IsText && text?.Length < MaxLength)
                text.Append(buffer, 0, xml.ReadCharacters(buffer));
        }

        return new CoreProperties(title.ToString(), subject.ToString(), author.ToString());
    }
}
