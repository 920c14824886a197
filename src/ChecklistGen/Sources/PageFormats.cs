using System.Collections.Immutable;
using System.IO.Compression;
using ChecklistGen.Excel;
using ChecklistGen.Files;
using ChecklistGen.Pages;
using ChecklistGen.Reading.AsciiDoc;
using ChecklistGen.Reading.Csv;
using ChecklistGen.Reading.Html;
using ChecklistGen.Reading.Markdown;
using ChecklistGen.Word;

namespace ChecklistGen.Sources;

/// <summary>The formats that pages are read in. A new format is one line here.</summary>
public static class PageFormats
{
    // A page says what it is at its beginning; front matter and comments may come first.
    private const int Head = 1 << 16;

    private static readonly string[] HtmlStarts = ["<!doctype", "<html", "<?xml", "<head", "<body"];

    private static readonly char[] Separators = [',', ';', '\t'];

    private static readonly MarkdownPageReader Markdown = new();

    /// <summary>The readers of pages, one a format.</summary>
    public static ImmutableArray<IPageReader> All { get; } =
        [Markdown, new HtmlPageReader(), new WordPageReader(), new ExcelPageReader(), new CsvPageReader(), new AsciiDocPageReader()];

    /// <summary>How the names of pages end, in lower case: what a folder is searched for.</summary>
    public static IEnumerable<string> Endings => All.SelectMany(r => r.Extensions);

    /// <summary>Whether a file is a page by its name.</summary>
    public static bool IsPage(string path) => Find(path) is not null;

    /// <summary>The reader of a file by its name; null for one that is no page.</summary>
    public static IPageReader? Find(string path) =>
        All.FirstOrDefault(r => r.Extensions.Any(e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The reader of a file that is named alone: as Markdown where its name says nothing.</summary>
    public static IPageReader For(string path) => Find(path) ?? Markdown;

    /// <summary>The ending that a page without a name would have, by what is in it; that of Markdown where nothing tells.</summary>
    public static string EndingOf(ReadOnlyMemory<byte> content)
    {
        if (content.Span.StartsWith("PK"u8))
            return IsWorkbook(content) ? ".xlsx" : ".docx";
        var head = new MemoryStream(content[..Math.Min(content.Length, Head)].ToArray());
        var lines = SourceTextReader.Read("", head, findsEncoding: true).Value?.Text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return lines is not [var first, ..] ? ".md"
            : HtmlStarts.Any(s => first.StartsWith(s, StringComparison.OrdinalIgnoreCase)) ? ".html"
            : first.StartsWith("= ", StringComparison.Ordinal) || lines.Contains("|===", StringComparer.Ordinal) ? ".adoc"
            : IsCsv(lines) ? ".csv"
            : ".md";
    }

    private static bool IsWorkbook(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content.ToArray()));
            return archive.Entries.Any(e => e.FullName.StartsWith("xl/", StringComparison.Ordinal));
        }
        catch (InvalidDataException)
        {
            return false; // the reader of pages says what is wrong with it
        }
    }

    // A Markdown page has a heading, a pipe table or a tag before it has three lines with as many separators each.
    private static bool IsCsv(string[] lines) =>
        lines is [var one, var two, var three, ..]
        && !lines.Take(3).Any(l => l[0] is '#' or '<' or '-' || l.Contains('|', StringComparison.Ordinal))
        && Separators.Any(s => one.Count(c => c == s) is > 0 and var count && two.Count(c => c == s) == count && three.Count(c => c == s) == count);
}

/// <summary>A format in which providers publish matrices, and that is not read.</summary>
/// <param name="Ending">The ending of its files.</param>
/// <param name="Help">Which program converts such a file.</param>
public sealed record UnreadFormat(string Ending, string Help)
{
    private const int LongestSignature = 8;

    /// <summary>All of them; a format that becomes readable moves to <see cref="PageFormats"/>.</summary>
    public static ImmutableArray<UnreadFormat> All { get; } =
    [
        new(".pdf", "ask the provider for what it was made from; or save it as .docx with Word, and compare the tables") { Signature = [.. "%PDF-"u8] },
        new(".doc", "save it as .docx: with Word, or `soffice --convert-to docx page.doc`") { IsFilledIn = true },
        new(".xls", "save it as .xlsx: with Excel, or `soffice --convert-to xlsx sheet.xls`") { IsFilledIn = true },
        new(".xlsb", "save it as .xlsx: with Excel, or `soffice --convert-to xlsx sheet.xlsb`") { IsFilledIn = true },
        new(".odt", "save it as .docx: with LibreOffice, or `soffice --convert-to docx page.odt`") { IsFilledIn = true },
        new(".ods", "save it as .xlsx: with LibreOffice, or `soffice --convert-to xlsx sheet.ods`") { IsFilledIn = true },
        new(".pptx", "copy its tables into a document or a sheet; presentations are not read"),
        new(".rtf", "save it as .docx: with Word, or `soffice --convert-to docx page.rtf`") { Signature = [.. "{\\rtf"u8], IsFilledIn = true },
        new(".pages", "export it as Word with Pages") { IsFilledIn = true },
        new(".numbers", "export it as Excel with Numbers") { IsFilledIn = true },
        // gfm, since pandoc's own Markdown has tables without pipes.
        new(".rst", "make a page of it: `pandoc -t gfm page.rst -o page.md`"),
        new(".org", "make a page of it: `pandoc -t gfm page.org -o page.md`"),
        new(".tex", "make a page of it: `pandoc -t gfm page.tex -o page.md`"),
    ];

    /// <summary>The bytes that such a file begins with; empty if there is no signature.</summary>
    public ImmutableArray<byte> Signature { get; private init; } = [];

    /// <summary>Whether programs save a checklist that was filled in as such a file.</summary>
    public bool IsFilledIn { get; private init; }

    /// <summary>The format of a file by its name; null for one that is read, or that holds no matrix.</summary>
    public static UnreadFormat? Of(string path) => All.FirstOrDefault(f => path.EndsWith(f.Ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>The format of a file by what it begins with, whatever its name; null for one that could be a page.</summary>
    public static UnreadFormat? OfContent(IWorkspace workspace, string path)
    {
        try
        {
            using var stream = workspace.OpenRead(path, FileKind.Page);
            var head = new byte[LongestSignature];
            var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            return All.FirstOrDefault(f => !f.Signature.IsEmpty && head.AsSpan(0, length).StartsWith(f.Signature.AsSpan()));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null; // reported when the page is read
        }
    }
}
