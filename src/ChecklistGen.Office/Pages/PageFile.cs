using System.Globalization;
using System.Runtime.InteropServices;
using ChecklistGen.Diagnostics;
using ChecklistGen.Office.Reading;
using ChecklistGen.Pages;
using ChecklistGen.Text;

namespace ChecklistGen.Office.Pages;

/// <summary>Reads a file as a page: its bytes as they are, within limits, and whatever is wrong with it as a finding.</summary>
internal static class PageFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The path for locations.</param>
    /// <param name="content">The file's bytes.</param>
    /// <param name="kind">The kind of file that it should be.</param>
    /// <param name="limits">What is too much.</param>
    /// <param name="read">Makes the page of it.</param>
    public static Outcome<Page> Read(string path, Stream content, PackageKind kind, PackageLimits limits, Func<PackageReader, PageDraft, Page> read)
    {
        var source = SourceTextReader.ReadBytes(path, content);
        if (source.Value is null)
            return new Outcome<Page>(null, source.Diagnostics);
        var draft = new PageDraft(SourceText.FromBinary(path, ImmutableCollectionsMarshal.AsImmutableArray(source.Value)));
        try
        {
            using var package = new PackageReader(new MemoryStream(source.Value, writable: false), kind, limits);
            return new Outcome<Page>(read(package, draft), []);
        }
        catch (BadPackageException e)
        {
            draft.Diagnostics.Add(e.Rule, draft.Reached, e.Message, e.Help);
            return new Outcome<Page>(null, draft.Diagnostics.ToSorted());
        }
    }
}

/// <summary>A page that is being read.</summary>
internal sealed class PageDraft
{
    // More cells than a person could look at; and what they hold together, for a file may name one long text in all of them.
    private const int MostCells = 1_000_000;
    private const long MostCharacters = 50_000_000;

    private int _cells;
    private long _characters;

    public PageDraft(SourceText source)
    {
        Source = source;
        Reached = new Location(source.Path);
        Findings = new TextFindings(source.Path, Diagnostics);
        Texts = new PageTexts(Findings);
    }

    public SourceText Source { get; }

    public DiagnosticBag Diagnostics { get; } = new();

    public PageBuilder Blocks { get; } = new();

    public PageTexts Texts { get; }

    /// <summary>How far the reading has come: where a file that can't be read any further is wrong.</summary>
    public Location Reached { get; set; }

    private TextFindings Findings { get; }

    /// <summary>Stops where a file has more cells than anybody looks at.</summary>
    public void Count(PageText cell)
    {
        _characters += cell.Text.Length;
        if (++_cells > MostCells || _characters > MostCharacters)
            throw TooMuch();
    }

    /// <summary>Stops where a part of a file has more cells than that, before blocks are made of them.</summary>
    public static void Bound(int cells)
    {
        if (cells > MostCells)
            throw TooMuch();
    }

    private static BadPackageException TooMuch() => new(
        PageDiagnostics.BoundMet,
        string.Create(CultureInfo.InvariantCulture, $"the page has more than {MostCells} cells, or more than {MostCharacters} characters in them"),
        "split the file");

    /// <summary>The page.</summary>
    /// <param name="properties">What the file says about itself.</param>
    /// <param name="title">What it shows as its title; null where it shows none.</param>
    public Page ToPage(CoreProperties properties, PageText? title = null)
    {
        Findings.Report();
        var entries = new List<KeyValuePair<string, FrontMatterEntry>>();
        Add("title", title?.Text ?? properties.Title, title?.Location);
        Add("modified", properties.Modified);
        Add("lang", properties.Language);
        return new Page
        {
            Source = Source,
            FrontMatter = new FrontMatter(entries),
            Blocks = Blocks.ToBlocks(),
            Diagnostics = Diagnostics.ToSorted(),
        };

        void Add(string key, string value, Location? location = null)
        {
            var text = PlainText.OnOneLine(value);
            if (text.Length > 0)
                entries.Add(KeyValuePair.Create(key, new FrontMatterEntry(text, text, location ?? new Location(Source.Path))));
        }
    }
}
