using System.IO.Compression;
using System.Xml.Linq;

namespace ChecklistGen.Tests.Support;

/// <summary>The text of a Word file's body, one line per paragraph, read without our own code.</summary>
internal static class DocxText
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static string Of(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        using var part = zip.GetEntry("word/document.xml")!.Open();
        var paragraphs = XDocument.Load(part).Descendants(W + "p");
        return string.Join('\n', paragraphs.Select(p => string.Concat(p.Descendants(W + "t").Select(t => t.Value))));
    }
}
