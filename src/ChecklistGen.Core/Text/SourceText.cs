using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace ChecklistGen.Text;

/// <summary>A file as it was read: its path, its bytes with their hash, its characters, and where its lines begin.</summary>
/// <remarks>A file that is no text has no characters. Lines end at <c>\n</c>, <c>\r\n</c> or a lone <c>\r</c>. A byte-order mark is not part of the text.</remarks>
public sealed class SourceText
{
    private readonly Lazy<ImmutableArray<byte>> _bytes;
    private readonly Lazy<string> _sha256;
    private readonly Lazy<int[]> _lineStarts;

    private SourceText(string path, string text, Func<byte[]> bytes)
    {
        (Path, Name) = (path, path);
        Text = text;
        _bytes = new Lazy<ImmutableArray<byte>>(() => ImmutableCollectionsMarshal.AsImmutableArray(bytes()));
        _sha256 = new Lazy<string>(() => Convert.ToHexStringLower(SHA256.HashData(Bytes.AsSpan())));
        _lineStarts = new Lazy<int[]>(() => FindLineStarts(text));
    }

    private SourceText(SourceText source, string name)
    {
        (Path, Name, Text) = (source.Path, name, source.Text);
        (_bytes, _sha256, _lineStarts) = (source._bytes, source._sha256, source._lineStarts);
    }

    /// <summary>The path as the user gave it, with <c>/</c> between its parts.</summary>
    public string Path { get; }

    /// <summary>What documents call it; the path unless it was given a <see cref="Named">name</see>.</summary>
    public string Name { get; }

    /// <summary>The characters, line ends untouched.</summary>
    public string Text { get; }

    /// <summary>The file's bytes, a byte-order mark included.</summary>
    public ImmutableArray<byte> Bytes => _bytes.Value;

    /// <summary>SHA-256 of the file's bytes in lower-case hexadecimal; what documents print as the source's hash.</summary>
    public string Sha256 => _sha256.Value;

    /// <summary>How many lines the text has; an empty text has one.</summary>
    public int LineCount => _lineStarts.Value.Length;

    /// <summary>Reads bytes as UTF-8, leaving out a byte-order mark.</summary>
    /// <exception cref="DecoderFallbackException">The bytes are not UTF-8.</exception>
    public static SourceText FromBytes(string path, ReadOnlySpan<byte> bytes)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        var content = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        var kept = bytes.ToArray();
        return new SourceText(path, utf8.GetString(content), () => kept);
    }

    /// <summary>Wraps characters with the bytes that they were decoded from, whatever their encoding.</summary>
    public static SourceText FromDecoded(string path, string text, ReadOnlySpan<byte> bytes)
    {
        var kept = bytes.ToArray();
        return new SourceText(path, text, () => kept);
    }

    /// <summary>Wraps the bytes of a file that is no text.</summary>
    public static SourceText FromBinary(string path, ImmutableArray<byte> bytes) => new(path, "", () => ImmutableCollectionsMarshal.AsArray(bytes) ?? []);

    /// <summary>Wraps a text that is already in memory; its bytes are its UTF-8 form.</summary>
    public static SourceText FromString(string path, string text) => new(path, text, () => Encoding.UTF8.GetBytes(text));

    /// <summary>The same file under a name for documents, which say nothing of the machine's folders.</summary>
    public SourceText Named(string name) => new(this, name);

    /// <summary>The line and column of a character offset (an offset past the end means the end).</summary>
    public LinePosition PositionAt(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var starts = _lineStarts.Value;
        var found = Array.BinarySearch(starts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return new LinePosition(line + 1, offset - starts[line] + 1);
    }

    /// <summary>The location of a span of characters.</summary>
    public Location LocationAt(int offset, int length = 0)
    {
        var (line, column) = PositionAt(offset);
        return new Location(Path, line, column, length);
    }

    /// <summary>The text of a line (1-based), without its line end; empty for a line that does not exist.</summary>
    public string LineAt(int line)
    {
        if (line < 1 || line > LineCount)
            return "";
        var start = OffsetOfLine(line);
        var end = line < LineCount ? OffsetOfLine(line + 1) : Text.Length;
        return Text[start..end].TrimEnd('\r', '\n');
    }

    /// <summary>The offset at which a line (1-based) begins.</summary>
    public int OffsetOfLine(int line) => _lineStarts.Value[line - 1];

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }

        return [.. starts];
    }
}

/// <summary>A place in a text, 1-based, columns counted in UTF-16 units (a tab counts one).</summary>
public readonly record struct LinePosition(int Line, int Column);
