using System.Collections.Immutable;
using ChecklistGen.Documents;

namespace ChecklistGen.Pdf.File;

/// <summary>Embedded files (ISO 19005-3, 6.8; ISO 32000-1, 7.11.4).</summary>
internal static class AttachedFiles
{
    private const string UnknownType = "application/octet-stream";

    /// <summary>Writes the attachments.</summary>
    /// <returns>Their names and specifications, sorted by name as a name tree asks for.</returns>
    public static List<(string Name, ObjectId Id)> Write(PdfFile file, ImmutableArray<Attachment> attachments, FileProperties properties)
    {
        var names = new Dictionary<string, ObjectId>(StringComparer.Ordinal);
        foreach (var attachment in attachments)
        {
            var name = UniqueName(attachment.Name, names);
            names.Add(name, Write(file, attachment, name, properties));
        }

        List<(string Name, ObjectId Id)> sorted = [.. names.Select(n => (n.Key, n.Value))];
        sorted.Sort((one, other) => ObjectWriter.Encode(one.Name).AsSpan().SequenceCompareTo(ObjectWriter.Encode(other.Name)));
        return sorted;
    }

    private static ObjectId Write(PdfFile file, Attachment attachment, string name, FileProperties properties)
    {
        var stream = file.AddStream(attachment.Write, (o, content) => o.Name("Type", "EmbeddedFile").Name("Subtype", MediaType(attachment.MediaType))
            .Open("Params").Integer("Size", content.Count).Text("CreationDate", properties.PdfDate).Text("ModDate", properties.PdfDate)
            .Hex("CheckSum", content.Md5).Close());
        return file.AddDictionary(o => o.Name("Type", "Filespec").Text("F", name).Text("UF", name)
            .Text("Desc", attachment.Description.Length > 0 ? attachment.Description : name)
            .Name("AFRelationship", attachment.Relationship.ToString())
            .Open("EF").Reference("F", stream).Reference("UF", stream).Close());
    }

    // File names only: a folder in a name must not mislead a viewer. Equal names get a number.
    private static string UniqueName(string name, Dictionary<string, ObjectId> taken)
    {
        var plain = name[(name.AsSpan().LastIndexOfAny('/', '\\') + 1)..];
        if (plain.Length == 0)
            plain = "attachment";
        var result = plain;
        for (var count = 2; taken.ContainsKey(result); count++)
            result = FormattableString.Invariant($"{count}-{plain}");
        return result;
    }

    private static string MediaType(string type)
    {
        var parts = type.Split('/');
        return parts.Length == 2 && type.Length <= 100 && parts.All(p => p.Length > 0 && p.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '+' or '.' or '_'))
            ? type
            : UnknownType;
    }
}
