using System.Text;

namespace ChecklistGen.Pdf;

/// <summary>How PDF files are written.</summary>
public sealed record PdfOptions
{
    /// <summary>Whether check boxes and fields can be filled in on the screen. Default: false, to print and tick by hand.</summary>
    public bool Fillable { get; init; }

    /// <summary>Whether the document's attachments travel inside the file. Default: true.</summary>
    public bool IncludeAttachments { get; init; } = true;

    /// <summary>
    /// Whether small objects are compressed together, which halves the file. Default: true; tools that know only the classic
    /// layout of files, as some that sign do, need it off.
    /// </summary>
    public bool Compact { get; init; } = true;

    /// <summary>
    /// Finds a TrueType file that has a character which neither the theme's typeface nor the built-in one has; null from it
    /// where there is none. It should hand out the same bytes for the same font, may be called by several threads, and
    /// must not depend on the order of calls. Default: null, so that such characters show as a mark and are reported.
    /// </summary>
    public Func<Rune, ReadOnlyMemory<byte>?>? FindFallbackFont { get; init; }
}
