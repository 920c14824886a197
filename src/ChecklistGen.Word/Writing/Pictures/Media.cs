using System.Collections.Immutable;
using System.Security.Cryptography;
using ChecklistGen.Office.Writing;

namespace ChecklistGen.Word.Writing.Pictures;

/// <summary>The pictures of a document, each stored once however often it is shown.</summary>
internal sealed class Media(PackageWriter package, SharedParts shared)
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>Stores a picture.</summary>
    /// <param name="content">The bytes of its file.</param>
    /// <param name="extension">The extension by which its kind is known: <c>png</c> or <c>jpeg</c>.</param>
    /// <returns>Its name, seen from the folder <c>word</c>.</returns>
    public string Add(ImmutableArray<byte> content, string extension) =>
        Add(Convert.ToHexStringLower(SHA256.HashData(content.AsSpan())), extension, name => PackedPart.Stored(name, content.AsMemory()));

    /// <summary>Stores a bar, which many documents of a theme have alike.</summary>
    public string Add(ShareBarPicture bar) =>
        Add(bar.Key, "png", name => shared.Get("media", bar.Key, () => PackedPart.Stored(name, bar.Draw())).Named(name));

    private string Add(string key, string extension, Func<string, PackedPart> pack)
    {
        if (_names.TryGetValue(key, out var known))
            return known;
        var name = FormattableString.Invariant($"media/image{_names.Count + 1}.{extension}");
        package.Add("", pack($"word/{name}"));
        _names.Add(key, name);
        return name;
    }
}
