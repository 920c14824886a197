using System.Security.Cryptography;
using ChecklistGen.Office.Writing;

namespace ChecklistGen.Word.Writing.Pictures;

/// <summary>The pictures of a document, each stored once however often it is shown.</summary>
internal sealed class Media(PackageWriter package)
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>Stores a picture.</summary>
    /// <param name="content">The bytes of its file.</param>
    /// <param name="extension">The extension by which its kind is known: <c>png</c> or <c>jpeg</c>.</param>
    /// <returns>Its name, seen from the folder <c>word</c>.</returns>
    public string Add(ReadOnlySpan<byte> content, string extension)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        if (_names.TryGetValue(hash, out var known))
            return known;
        var name = FormattableString.Invariant($"media/image{_names.Count + 1}.{extension}");
        var bytes = content.ToArray();
        package.Add($"word/{name}", "", stream => stream.Write(bytes));
        _names.Add(hash, name);
        return name;
    }
}
