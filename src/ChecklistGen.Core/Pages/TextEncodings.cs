using System.Text;

namespace ChecklistGen.Pages;

/// <summary>Detects the encoding of a text that does not declare it, among those in which spreadsheets save CSV files.</summary>
internal static class TextEncodings
{
    // Windows-1252 is Latin-1 but for these; a NUL stands for the five bytes that it has no character for.
    private const string Windows1252 = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";
    private const byte FirstOwn = 0x80;

    // Long enough to show which byte of each pair is the NUL of a Latin letter.
    private const int Sample = 4096;

    /// <summary>The characters of a text in UTF-16 with its byte-order mark, or without one if its letters are Latin; null if the bytes are not UTF-16.</summary>
    public static string? Utf16(ReadOnlySpan<byte> bytes)
    {
        var isLittle = bytes.StartsWith(Encoding.Unicode.Preamble);
        var isMarked = isLittle || bytes.StartsWith(Encoding.BigEndianUnicode.Preamble);
        if (bytes.Length % 2 != 0 || bytes.IsEmpty)
            return null;
        if (isMarked)
        {
            bytes = bytes[Encoding.Unicode.Preamble.Length..];
        }
        else
        {
            var (even, odd) = CountNuls(bytes[..Math.Min(bytes.Length, Sample)]);
            if ((even == 0) == (odd == 0) || Math.Max(even, odd) * 4 < Math.Min(bytes.Length, Sample))
                return null;
            isLittle = odd > 0;
        }

        try
        {
            var text = new UnicodeEncoding(!isLittle, byteOrderMark: false, throwOnInvalidBytes: true).GetString(bytes);
            return text.Contains('\0', StringComparison.Ordinal) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>
    /// The characters of a text in Windows-1252; null if it has bytes that this encoding has no character for. Other
    /// single-byte encodings can't be distinguished from it.
    /// </summary>
    public static string? FromWindows1252(ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
        {
            if (b == 0 || (b is >= FirstOwn and < 0xA0 && Windows1252[b - FirstOwn] == '\0'))
                return null;
        }

        return string.Create(bytes.Length, bytes, static (characters, from) =>
        {
            for (var i = 0; i < from.Length; i++)
                characters[i] = from[i] is >= FirstOwn and < 0xA0 ? Windows1252[from[i] - FirstOwn] : (char)from[i];
        });
    }

    private static (int Even, int Odd) CountNuls(ReadOnlySpan<byte> bytes)
    {
        var (even, odd) = (0, 0);
        for (var i = 0; i + 1 < bytes.Length; i += 2)
        {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }

        return (even, odd);
    }
}
