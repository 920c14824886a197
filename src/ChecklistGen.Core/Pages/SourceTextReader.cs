using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using ChecklistGen.Diagnostics;
using ChecklistGen.Text;

namespace ChecklistGen.Pages;

/// <summary>Decodes a file's bytes into text, or reports why they are not text.</summary>
public static class SourceTextReader
{
    /// <summary>The size beyond which a file is refused: 32 MiB, hundreds of times the longest page known.</summary>
    public const int DefaultMaxBytes = 32 * 1024 * 1024;

    private const string SaveAsUtf8 = "save the page as UTF-8";

    private static readonly (byte[] Prefix, string Kind)[] BinaryKinds =
    [
        ([0x50, 0x4B, 0x03, 0x04], "a zip archive (as Word and other Office files are)"),
        ([0x25, 0x50, 0x44, 0x46, 0x2D], "a PDF"),
        ([0x1F, 0x8B], "a gzip archive"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Office file"),
    ];

    // The longer mark first: UTF-32's begins with UTF-16's.
    private static readonly (byte[] Mark, string Name)[] OtherEncodings =
    [
        ([0xFF, 0xFE, 0x00, 0x00], "UTF-32"),
        ([0x00, 0x00, 0xFE, 0xFF], "UTF-32"),
        ([0xFF, 0xFE], "UTF-16"),
        ([0xFE, 0xFF], "UTF-16"),
    ];

    /// <summary>Reads a stream to its end. Never takes more memory than a few times <paramref name="maxBytes"/>.</summary>
    /// <param name="path">The path for locations, with <c>/</c> between its parts; nothing is opened.</param>
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="maxBytes">The size beyond which the file is refused.</param>
    /// <param name="findsEncoding">
    /// Whether UTF-16 and Windows-1252 are read too, as spreadsheets save them; else the file is in UTF-8, or is refused.
    /// </param>
    public static Outcome<SourceText> Read(string path, Stream bytes, int maxBytes = DefaultMaxBytes, bool findsEncoding = false)
    {
        var content = ReadBytes(path, bytes, maxBytes);
        return content.Value is null ? new Outcome<SourceText>(null, content.Diagnostics) : Read(path, content.Value, findsEncoding);
    }

    /// <summary>Reads a stream to its end, whether or not it is text.</summary>
    public static Outcome<byte[]> ReadBytes(string path, Stream bytes, int maxBytes = DefaultMaxBytes)
    {
        if (bytes.CanSeek && bytes.Length - bytes.Position > maxBytes)
            return TooLarge(path, maxBytes);

        using var content = new MemoryStream(bytes.CanSeek ? (int)(bytes.Length - bytes.Position) : 0);
        var buffer = ArrayPool<byte>.Shared.Rent(81920);
        try
        {
            for (int read; (read = bytes.Read(buffer)) > 0;)
            {
                content.Write(buffer, 0, read);
                if (content.Length > maxBytes)
                    return TooLarge(path, maxBytes);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return new Outcome<byte[]>(content.Length == content.Capacity ? content.GetBuffer() : content.ToArray(), []);
    }

    /// <summary>Reads bytes that are in memory already.</summary>
    public static Outcome<SourceText> Read(string path, ReadOnlySpan<byte> bytes, bool findsEncoding = false)
    {
        foreach (var (prefix, kind) in BinaryKinds)
        {
            if (bytes.StartsWith(prefix))
                return Failure(SourceTextDiagnostics.BinaryFile, new Location(path), $"the file is {kind}, not a page of text", "name the page itself, or save it in a supported format");
        }

        if (findsEncoding && (bytes.Contains((byte)0) || !Utf8.IsValid(bytes)) && Decode(path, bytes) is { } decoded)
            return decoded;

        foreach (var (mark, name) in OtherEncodings)
        {
            if (bytes.StartsWith(mark))
                return Failure(SourceTextDiagnostics.OtherEncoding, new Location(path), $"the file is in {name}, not in UTF-8", SaveAsUtf8);
        }

        var nul = bytes.IndexOf((byte)0);
        if (nul >= 0)
            return Failure(SourceTextDiagnostics.BinaryFile, LocationOf(path, bytes[..nul]), "the file has a NUL byte: it is not text", "name a text file in UTF-8");

        if (!Utf8.IsValid(bytes))
            return Invalid(path, bytes);

        return NotEmpty(SourceText.FromBytes(path, bytes), []);
    }

    // Null if the file is in none of these encodings either.
    private static Outcome<SourceText>? Decode(string path, ReadOnlySpan<byte> bytes)
    {
        if (TextEncodings.Utf16(bytes) is { } wide)
            return NotEmpty(SourceText.FromDecoded(path, wide, bytes), []);
        if (TextEncodings.FromWindows1252(bytes) is not { } narrow)
            return null;
        var message = "the file is not in UTF-8: it is read as Windows-1252";
        return NotEmpty(SourceText.FromDecoded(path, narrow, bytes), [new Diagnostic(SourceTextDiagnostics.AssumedEncoding, new Location(path), message) { Help = "save it as UTF-8 if accented letters are wrong" }]);
    }

    private static Outcome<SourceText> NotEmpty(SourceText text, ImmutableArray<Diagnostic> diagnostics) => string.IsNullOrWhiteSpace(text.Text)
        ? Failure(SourceTextDiagnostics.EmptyFile, new Location(text.Path), "the file is empty", "name a page that has a RACI table")
        : new Outcome<SourceText>(text, diagnostics);

    private static Outcome<SourceText> Invalid(string path, ReadOnlySpan<byte> bytes)
    {
        var valid = 0;
        while (Rune.DecodeFromUtf8(bytes[valid..], out _, out var length) == OperationStatus.Done)
            valid += length;
        var message = string.Create(CultureInfo.InvariantCulture, $"byte 0x{bytes[valid]:X2} is not valid in UTF-8");
        return Failure(SourceTextDiagnostics.InvalidUtf8, LocationOf(path, bytes[..valid]), message, SaveAsUtf8);
    }

    private static Outcome<byte[]> TooLarge(string path, int maxBytes)
    {
        var limit = (maxBytes / (1024.0 * 1024.0)).ToString("0.##", CultureInfo.InvariantCulture);
        return new Outcome<byte[]>(null, Failure(SourceTextDiagnostics.FileTooLarge, new Location(path), $"the file is larger than {limit} MiB", "split the page, or name another file").Diagnostics);
    }

    // The place right after bytes that are valid UTF-8 or, before a NUL byte, perhaps not.
    private static Location LocationOf(string path, ReadOnlySpan<byte> before)
    {
        if (before.StartsWith(Encoding.UTF8.Preamble))
            before = before[Encoding.UTF8.Preamble.Length..];
        var text = SourceText.FromString(path, Encoding.UTF8.GetString(before));
        return text.LocationAt(text.Text.Length, 1);
    }

    private static Outcome<SourceText> Failure(DiagnosticRule rule, Location location, string message, string help) =>
        new(null, [new Diagnostic(rule, location, message) { Help = help }]);
}
