using System.Xml;
using ChecklistGen.Office;
using ChecklistGen.Office.Writing;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChecklistGen.Word.Reference;

/// <summary>A part taken from a reference document, to be put into another file as it is.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="Links">What it refers to.</param>
internal sealed record ReferencePart(byte[] Content, IReadOnlyList<ReferencePart.Link> Links)
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>A new copy of its root on each call: the SDK reads elements when they are asked for, so threads can't share them.</summary>
    /// <param name="parse">Makes the root of its XML.</param>
    public T NewRoot<T>(Func<string, T> parse)
        where T : OpenXmlElement
    {
        using var xml = XmlReader.Create(new MemoryStream(Content), Settings);
        xml.MoveToContent();
        var root = parse(xml.ReadOuterXml());
        // The SDK takes left and right for the start and the end of lines, which Word 2007 and python-docx don't know.
        foreach (var indents in root.Descendants<W.Indentation>())
        {
            (indents.Left, indents.Start) = (indents.Left ?? indents.Start, null);
            (indents.Right, indents.End) = (indents.Right ?? indents.End, null);
        }

        return root;
    }

    /// <summary>Puts it into a package, with the pictures that it shows.</summary>
    /// <param name="package">Where to.</param>
    /// <param name="name">The name that it gets.</param>
    /// <param name="contentType">Its MIME type.</param>
    public void AddTo(PackageWriter package, string name, string contentType)
    {
        package.Add(name, contentType, stream => stream.Write(Content));
        AddLinksTo(package, name);
    }

    /// <summary>Puts what it refers to into a package, where the part itself is there already.</summary>
    public void AddLinksTo(PackageWriter package, string name)
    {
        var root = string.Concat(Enumerable.Repeat("../", name.Count(c => c == '/')));
        foreach (var link in Links)
        {
            if (link.Picture is not null && !package.Contains(link.Target))
                package.Add(link.Target, link.ContentType, stream => stream.Write(link.Picture));
            package.Relate(name, link.Id, link.Type, link.Picture is null ? link.Target : root + link.Target, isExternal: link.Picture is null);
        }
    }

    /// <summary>A picture that a part shows, or an address that it leads to.</summary>
    /// <param name="Id">The id by which the part refers to it.</param>
    /// <param name="Type">The relationship's type.</param>
    /// <param name="Target">The picture's name in the package, or the address.</param>
    /// <param name="ContentType">The picture's MIME type.</param>
    /// <param name="Picture">The picture's bytes; null for an address.</param>
    internal sealed record Link(string Id, string Type, string Target, string ContentType, byte[]? Picture);
}

/// <summary>A header or footer of a reference document.</summary>
/// <param name="Type">Which of the two it is.</param>
/// <param name="Pages">The pages that show it.</param>
/// <param name="Part">The part.</param>
internal sealed record ReferenceRunningPart(PartType Type, W.HeaderFooterValues Pages, ReferencePart Part)
{
    /// <summary>The name that it gets, seen from the folder <c>word</c>.</summary>
    public string FileName => $"{(Type == PartType.Header ? "header" : "footer")}-{((IEnumValue)Pages).Value}.xml";
}
