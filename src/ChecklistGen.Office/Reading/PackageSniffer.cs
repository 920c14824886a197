using System.Buffers.Binary;

namespace ChecklistGen.Office.Reading;

/// <summary>Looks at a file's first and last bytes before anything is unpacked.</summary>
internal static class PackageSniffer
{
    private const int EndLength = 22;
    private const int MaxComment = 65535;

    private static readonly (byte[] Signature, string Is, string Help)[] Others =
    [
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Office file, or one with a password", "open it, take the password away, and save it as "),
        ([.. "%PDF"u8], "a PDF file", "give the file that it was made from, as "),
        ([.. "{\\rtf"u8], "an RTF file", "open it in Word and save it as "),
    ];

    /// <summary>Accepts a ZIP whose table of contents is no larger than an Office file's can be.</summary>
    public static void Check(Stream file, PackageKind kind, PackageLimits limits)
    {
        Span<byte> start = stackalloc byte[8];
        start = start[..file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        foreach (var (signature, what, help) in Others)
        {
            if (start.StartsWith(signature))
                throw new BadPackageException(OfficeDiagnostics.OtherKindOfFile, $"the file is {what}", help + kind.Extension);
        }

        if (start.IsEmpty)
            throw new BadPackageException(OfficeDiagnostics.OtherKindOfFile, "the file is empty");
        if (!start.StartsWith("PK"u8))
            throw new BadPackageException(OfficeDiagnostics.OtherKindOfFile, $"the file is not {kind.Name}", $"give a {kind.Extension} file");
        CheckDirectory(file, kind, limits);
        file.Position = 0;
    }

    // The offset of the table of contents is near the end; everything in between would be read at once.
    private static void CheckDirectory(Stream file, PackageKind kind, PackageLimits limits)
    {
        var tail = new byte[(int)Math.Min(file.Length, EndLength + MaxComment)];
        file.Position = file.Length - tail.Length;
        file.ReadExactly(tail);
        var end = tail.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (end < 0 || tail.Length - end < EndLength)
            throw BadPackageException.Broken("the file is damaged: its end is missing");
        var directory = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(end + 16));
        var size = file.Length - tail.Length + end - directory;
        // A file of more than 4 GB keeps the place elsewhere, and says so with this number.
        if (directory == uint.MaxValue || size > limits.DirectorySize)
            throw BadPackageException.Unsafe($"the file holds more parts than {kind.Name} has");
    }
}
