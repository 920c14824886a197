using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;

namespace ChecklistGen.Documents.Theming;

/// <summary>A typeface: the name by which office programs know it, and the files to embed.</summary>
/// <param name="Name">The name that Word looks up.</param>
/// <param name="Files">The files to embed; null for the built-in Carlito, which has the metrics of Calibri.</param>
public sealed record FontFamily(string Name, FontFiles? Files = null)
{
    /// <summary>Calibri in Word, Carlito embedded.</summary>
    public static FontFamily Default { get; } = new("Calibri");
}

/// <summary>The TrueType files of a typeface; a missing style falls back to the regular one.</summary>
/// <param name="Regular">The upright, normal weight.</param>
/// <param name="Bold">The bold weight.</param>
/// <param name="Italic">The italic.</param>
/// <param name="BoldItalic">The bold italic.</param>
public sealed record FontFiles(
    ImmutableArray<byte> Regular,
    ImmutableArray<byte>? Bold = null,
    ImmutableArray<byte>? Italic = null,
    ImmutableArray<byte>? BoldItalic = null)
{
    private const int HeaderLength = 12;
    private const int RecordLength = 16;

    /// <summary>The first table that reaches past the end of the file, as in a truncated font; null if there is none, or if the bytes are not a font.</summary>
    /// <remarks>OpenType specification, "Table Directory": number of tables at 4; each record has tag, checksum, offset and length.</remarks>
    public static string? CutTable(ReadOnlySpan<byte> font)
    {
        // A collection begins with where its first font does.
        var start = font.StartsWith("ttcf"u8) && font.Length >= RecordLength ? BinaryPrimitives.ReadUInt32BigEndian(font[12..]) : 0;
        if (start + HeaderLength > font.Length)
            return null;
        var directory = font[(int)start..];
        if (!directory.StartsWith((ReadOnlySpan<byte>)[0, 1, 0, 0]) && !directory.StartsWith("OTTO"u8) && !directory.StartsWith("true"u8))
            return null;
        var count = BinaryPrimitives.ReadUInt16BigEndian(directory[4..]);
        for (var i = 0; i < count; i++)
        {
            var at = HeaderLength + (i * RecordLength);
            if (at + RecordLength > directory.Length)
                return "directory";
            var record = directory.Slice(at, RecordLength);
            if ((long)BinaryPrimitives.ReadUInt32BigEndian(record[8..]) + BinaryPrimitives.ReadUInt32BigEndian(record[12..]) > font.Length)
                return Encoding.ASCII.GetString(record[..4]).TrimEnd();
        }

        return null;
    }
}
