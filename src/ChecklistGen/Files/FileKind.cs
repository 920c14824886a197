using ChecklistGen.Pages;

namespace ChecklistGen.Files;

/// <summary>The kinds of files that are read, with their size limits.</summary>
/// <param name="MaxBytes">The size of the largest that is read, in bytes.</param>
public sealed record FileKind(long MaxBytes)
{
    private const long Mebi = 1 << 20;

    /// <summary>A page, in any format.</summary>
    public static FileKind Page { get; } = new(SourceTextReader.DefaultMaxBytes);

    /// <summary>Settings or a theme.</summary>
    public static FileKind Settings { get; } = new(Mebi);

    /// <summary>A template, or one of its files: a partial, words, a framework.</summary>
    public static FileKind Template { get; } = new(4 * Mebi);

    /// <summary>Data for <c>render</c>.</summary>
    public static FileKind Data { get; } = new(64 * Mebi);

    /// <summary>A font; the largest with all of Chinese take 30 MiB.</summary>
    public static FileKind Font { get; } = new(64 * Mebi);

    /// <summary>A logo.</summary>
    public static FileKind Picture { get; } = new(16 * Mebi);

    /// <summary>A Word file whose styles are used.</summary>
    public static FileKind ReferenceDocument { get; } = new(64 * Mebi);

    /// <summary>A returned file, which may contain pictures.</summary>
    public static FileKind Form { get; } = new(256 * Mebi);

    /// <summary>Evidence, of which only the hash is taken: a report, a picture, an export of logs.</summary>
    public static FileKind Evidence { get; } = new(256 * Mebi);

    /// <summary>A certificate, its password, or trusted roots; all those of a system take 250 KiB.</summary>
    public static FileKind Certificate { get; } = new(4 * Mebi);

    /// <summary>A manifest or a journal; of 100,000 files it takes 50 MiB.</summary>
    public static FileKind Bookkeeping { get; } = new(256 * Mebi);

    /// <summary>An output, of which only the hash or the beginning is read.</summary>
    public static FileKind Output { get; } = new(1024 * Mebi);
}

/// <summary>A file is larger than files of its kind may be.</summary>
/// <param name="kind">Its kind.</param>
public sealed class FileTooLargeException(FileKind kind) : IOException(FormattableString.Invariant($"the file is larger than {kind.MaxBytes >> 20} MiB"));

/// <summary>The path is not a regular file: it is neither read nor written.</summary>
/// <param name="reason">What it is, in words.</param>
public sealed class NotAFileException(string reason) : IOException(reason);
