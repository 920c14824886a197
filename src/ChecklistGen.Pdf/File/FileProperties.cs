using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ChecklistGen.Documents;

namespace ChecklistGen.Pdf.File;

/// <summary>A document's properties as a file holds them: in its information dictionary and, equal to it, in its XMP packet.</summary>
internal sealed record FileProperties
{
    /// <summary>Never empty.</summary>
    public required string Title { get; init; }

    public required string Author { get; init; }

    public required string Subject { get; init; }

    public required string Keywords { get; init; }

    public required string Generator { get; init; }

    public required string Language { get; init; }

    /// <summary>The document's date at midnight, universal time.</summary>
    public required DateOnly Date { get; init; }

    public string IsoDate => Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";

    public string PdfDate => "D:" + Date.ToString("yyyyMMdd", CultureInfo.InvariantCulture) + "000000Z";

    /// <summary>A name for the document that is the same for the same properties.</summary>
    public string Uuid
    {
        get
        {
            var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Title, Author, Subject, Keywords, Generator, Language, IsoDate)));
            return $"uuid:{new Guid(hash.AsSpan(0, 16), bigEndian: true)}";
        }
    }

    /// <param name="properties">The document's properties.</param>
    /// <param name="language">Its language as a well-formed tag.</param>
    public static FileProperties From(DocumentProperties properties, string language)
    {
        var generator = Clean(properties.Generator, "ChecklistGen");
        return new FileProperties
        {
            Title = Clean(properties.Title, "Document"),
            Author = Clean(properties.Author, ""),
            Subject = Clean(properties.Subject, ""),
            Keywords = Clean(string.Join(", ", properties.Keywords), ""),
            Generator = generator,
            Language = language,
            Date = properties.Date,
        };
    }

    public void Write(ObjectWriter o)
    {
        o.Text("Title", Title);
        if (Author.Length > 0)
            o.Text("Author", Author);
        if (Subject.Length > 0)
            o.Text("Subject", Subject);
        if (Keywords.Length > 0)
            o.Text("Keywords", Keywords);
        o.Text("Creator", Generator).Text("Producer", Generator).Text("CreationDate", PdfDate).Text("ModDate", PdfDate);
    }

    // XML takes no control characters and no lone surrogates; blanks at the ends and in rows mean nothing.
    private static string Clean(string value, string otherwise)
    {
        var result = new StringBuilder(value.Length);
        foreach (var rune in value.EnumerateRunes())
        {
            var isBlank = Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || (rune.Value & 0xFFFE) == 0xFFFE;
            if (!isBlank)
                result.Append(rune.ToString());
            else if (result.Length > 0 && result[^1] != ' ')
                result.Append(' ');
        }

        var clean = result.ToString().TrimEnd();
        return clean.Length > 0 ? clean : otherwise;
    }
}
