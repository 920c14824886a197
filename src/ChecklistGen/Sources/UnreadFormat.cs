using System.Collections.Immutable;
using ChecklistGen.Formats;

namespace ChecklistGen.Sources;

/// <summary>A format in which providers publish matrices, and that can't be read yet.</summary>
/// <param name="Ending">The ending of its files.</param>
/// <param name="Help">How a page is made of such a file.</param>
public sealed record UnreadFormat(string Ending, string Help)
{
    // gfm, since pandoc's own Markdown has tables without pipes.
    private const string AsSheet = "save the sheet as CSV and make a page of it: `pandoc -f csv -t gfm sheet.csv -o page.md`";

    /// <summary>All of them; a format that is read from now on goes from here to <see cref="PageFormats"/>.</summary>
    public static ImmutableArray<UnreadFormat> All { get; } =
    [
        new(".doc", "open it in Word or LibreOffice and save it as .docx"),
        new(".odt", "make a page of it: `pandoc -t gfm page.odt -o page.md`"),
        new(".xls", AsSheet),
        new(".ods", AsSheet),
        new(".csv", "make a page of it: `pandoc -f csv -t gfm sheet.csv -o page.md`"),
        new(".adoc", "make a page of it: `asciidoctor -o - page.adoc | pandoc -f html -t gfm -o page.md`"),
        new(".pdf", "ask the provider for the page that it was made from, or copy its tables into a Markdown page"),
    ];

    /// <summary>The format of a file by its name; null for one that is read, or that holds no matrix.</summary>
    public static UnreadFormat? Of(string path) => All.FirstOrDefault(f => path.EndsWith(f.Ending, StringComparison.OrdinalIgnoreCase));
}
