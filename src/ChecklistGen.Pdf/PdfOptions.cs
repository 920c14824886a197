using System.Text;

namespace ChecklistGen.Pdf;

/// <summary>How PDF files are written.</summary>
public sealed record PdfOptions
{
    /// <summary>Whether check boxes and fields can be filled in on the screen. Default: false, to print and tick by hand.</summary>
    public bool Fillable { get; init; }

    /// <summary>
    /// Whether places for signatures are fields that programs can sign into, in files to be printed as well. Default: true; a
    /// field that nobody signs prints as a line to sign on.
    /// </summary>
    public bool SignatureFields { get; init; } = true;

    /// <summary>Whether the document's attachments are embedded in the file. Default: true.</summary>
    public bool IncludeAttachments { get; init; } = true;

    /// <summary>
    /// Whether small objects are compressed together, which halves the file (ISO 32000-1, 7.5.7). Default: true; some tools,
    /// among them some that sign, only read files without it.
    /// </summary>
    public bool Compact { get; init; } = true;

    /// <summary>
    /// Finds a TrueType file that has a character which neither the theme's typeface nor the built-in one has; it returns
    /// null where there is none. It should return the same array for the same font, may be called by several threads, and
    /// must not depend on the order of calls. Default: null; such characters are then shown as a mark and reported.
    /// </summary>
    public Func<Rune, ReadOnlyMemory<byte>?>? FindFallbackFont { get; init; }
}
