using System.Collections.Immutable;
using ChecklistGen.Office.Writing;
using ChecklistGen.Text;

namespace ChecklistGen.Office.Forms;

/// <summary>
/// The texts that were written into a file outside its fields, as digests of place and text: whatever else the file holds when
/// it comes back, somebody has typed.
/// </summary>
internal sealed class TextDigests
{
    // Of 100,000 texts typed into a file that says 1,000, fewer than one passes for ours by chance.
    private const int DigestBits = 28;

    private readonly Dictionary<int, int> _left = [];

    /// <param name="digests">The digests of the texts, in any order.</param>
    public TextDigests(IEnumerable<int> digests)
    {
        foreach (var digest in digests)
            _left[digest] = _left.GetValueOrDefault(digest) + 1;
    }

    /// <summary>Whether a text was written in some place.</summary>
    public bool Contains(string place, string text) => _left.ContainsKey(Of(place, text));

    /// <summary>The same, as often as it was written and no more.</summary>
    public bool Take(string place, string text)
    {
        var digest = Of(place, text);
        var left = _left.GetValueOrDefault(digest);
        _left[digest] = left - 1;
        return left > 0;
    }

    /// <summary>The digest of a text in its place, blanks and case left aside.</summary>
    // Of what the file holds, in which there is no character that XML can't hold. FNV-1a: nobody gains by a text that passes for another, and a page has hundreds of texts.
    public static int Of(string place, string text)
    {
        var hash = 14695981039346656037;
        foreach (var c in XmlCharacters.Clean(place))
            hash = (hash ^ c) * 1099511628211;
        hash = (hash ^ '\n') * 1099511628211;
        foreach (var c in PlainText.Normalise(XmlCharacters.Clean(text)))
            hash = (hash ^ c) * 1099511628211;
        return (int)(hash >> (64 - DigestBits)) ^ (int)(hash & ((1 << DigestBits) - 1));
    }

    /// <summary>Digests as a text: in order, each by what it is more than the one before (three bytes where the digest takes four, one where it repeats), in Base64.</summary>
    public static string Pack(ImmutableArray<int> digests)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        var before = 0;
        foreach (var digest in digests.Sort())
        {
            writer.Write7BitEncodedInt(digest - before);
            before = digest;
        }

        return Convert.ToBase64String(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    /// <summary>The digests of such a text; none where it is none.</summary>
    public static ImmutableArray<int> Unpack(string text)
    {
        var bytes = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, bytes, out var length))
            return [];
        var digests = ImmutableArray.CreateBuilder<int>();
        var (digest, difference, shift) = (0, 0, 0);
        foreach (var part in bytes.AsSpan(0, length))
        {
            difference |= (part & 0x7F) << shift;
            shift += 7;
            if (part >= 0x80)
                continue;
            digests.Add(digest += difference);
            (difference, shift) = (0, 0);
        }

        return digests.ToImmutable();
    }
}
