using System.Collections.Immutable;
using ChecklistGen.Excel;
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
}
