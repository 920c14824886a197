using ChecklistGen.Diagnostics;
using ChecklistGen.Generation.Formats;
using ChecklistGen.Pages;
using ChecklistGen.Raci;
using ChecklistGen.Reading;
using ChecklistGen.Sources;

namespace ChecklistGen.Tests.Reading.Written;

/// <summary>A format that pages are written anew in: whatever the format, the duties are the same.</summary>
/// <param name="File">The name of such a file, by which its reader is found.</param>
/// <param name="Write">Writes a page: each heading, text and table of it.</param>
internal sealed record WrittenFormat(string File, Func<Page, byte[]> Write)
{
    /// <summary>A row for each format that is read.</summary>
    public static IReadOnlyList<WrittenFormat> All { get; } =
    [
        new("page.md", TextWriters.Markdown),
        new("page.html", page => System.Text.Encoding.UTF8.GetBytes(WrittenPages.AsHtml(page, minified: false))),
        new("page.csv", page => TextWriters.Csv(page, ',')),
        new("semicolons.csv", page => TextWriters.Csv(page, ';')),
        new("page.tsv", page => TextWriters.Csv(page, '\t')),
        new("page.adoc", TextWriters.AsciiDoc),
        new("page.docx", OfficeWriters.Word),
        new("page.xlsx", OfficeWriters.Excel),
    ];

    public static WrittenFormat Of(string file) => All.Single(f => f.File == file);

    public Outcome<Matrix> Read(byte[] bytes, MatrixReaderOptions? options = null)
    {
        var page = PageFormats.For(File).Read(File, new MemoryStream(bytes));
        return page.Value is null ? new Outcome<Matrix>(null, page.Diagnostics) : MatrixReader.Read(page.Value, options ?? new MatrixReaderOptions());
    }

    /// <summary>The rows of a table, header first, each cell that covers several places once.</summary>
    public static IEnumerable<IReadOnlyList<PageCell>> RowsOf(PageTable table) => table.AllRows.Select(r => (IReadOnlyList<PageCell>)[.. r.Cells]);

    /// <summary>A text line by line, items of lists behind a bullet.</summary>
    public static IReadOnlyList<string> LinesOf(PageText text)
    {
        var lines = new List<string>();
        var (start, bullet) = (0, "");
        foreach (var mark in text.Marks.Where(m => m.Kind is TextMarkKind.Break or TextMarkKind.Item).Append(new TextMark(text.Text.Length, 0, TextMarkKind.Break)))
        {
            if (text.Text[start..mark.Start].Trim() is { Length: > 0 } line)
                lines.Add(bullet + line);
            (start, bullet) = (mark.Start, mark.Kind == TextMarkKind.Item ? "- " : "");
        }

        return lines.Count == 0 ? [""] : lines;
    }
}
