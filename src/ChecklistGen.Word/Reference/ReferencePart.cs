using ChecklistGen.Office.Writing;

namespace ChecklistGen.Word.Reference;

/// <summary>A part taken from a reference document, to be put into another file as it is.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="Links">What it refers to.</param>
internal sealed record ReferencePart(byte[] Content, IReadOnlyList<ReferencePart.Link> Links)
{
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
