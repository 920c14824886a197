using System.Collections.Frozen;
using System.Globalization;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Office.Writing;
using ChecklistGen.Word.Forms;
using ChecklistGen.Word.Reference;
using ChecklistGen.Word.Writing.Parts;
using ChecklistGen.Word.Writing.Pictures;
using ChecklistGen.Word.Writing.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChecklistGen.Word.Writing.Content;

/// <summary>What all parts of a document in the making share.</summary>
internal sealed class WritingSession
{
    private int _bookmarks;
    private uint _drawings;
    private IReadOnlyDictionary<string, int>? _pagesOfHeadings;

    public WritingSession(Document document, SharedLooks shared, NodeTables writers, DiagnosticBag diagnostics)
    {
        Document = document;
        Writers = writers;
        Shared = shared;
        Diagnostics = diagnostics;
        Numbering = shared.NewNumbering();
        Styles = shared.NewStyles();
        Fields = new FieldRegistry(document.Form);
        Media = new Media(Package, shared.Parts);
        Language = WordLanguage.Tag(document.Properties.Language);
    }

    public Document Document { get; }

    /// <summary>What it has in common with other documents of its theme.</summary>
    public SharedLooks Shared { get; }

    /// <summary>The writers of its nodes.</summary>
    public NodeTables Writers { get; }

    public Theme Theme => Shared.Theme;

    public WordOptions Options => Shared.Options;

    public ReferenceDocument? Reference => Options.ReferenceDocument;

    public PageSetup Page => Shared.Page;

    public DiagnosticBag Diagnostics { get; }

    public PackageWriter Package { get; } = new();

    public ThemeColours? Colours => Shared.Colours;

    public NumberingPart Numbering { get; }

    public StyleSheet Styles { get; }

    public FieldRegistry Fields { get; }

    public Media Media { get; }

    /// <summary>The document's language as Word spells it.</summary>
    public string Language { get; }

    /// <summary>The headers or footers of the reference document, which go before ours; none without one.</summary>
    public IReadOnlyList<ReferenceRunningPart> ReferenceParts(RunningLinePart part) =>
        [.. Reference?.RunningParts.Where(r => r.Type == part.Type) ?? []];

    /// <summary>The pages of headings, by their anchors; empty where they are unknown.</summary>
    public IReadOnlyDictionary<string, int> PagesOfHeadings => _pagesOfHeadings ??=
        Reference is null && Options.HeadingPages is { } pages ? pages.Of(Document, Theme) : FrozenDictionary<string, int>.Empty;

    /// <summary>The next bookmark.</summary>
    public Bookmark NextBookmark(string name) => new(_bookmarks++, name);

    /// <summary>The next picture's id, from 1.</summary>
    public uint NextDrawing() => ++_drawings;
}

/// <summary>The writers of blocks and inlines, which write what is in them through the session in turn.</summary>
internal sealed record NodeTables(NodeTable<Block, WordContext> Blocks, NodeTable<Inline, Line> Inlines);

/// <summary>The two elements around what a bookmark marks.</summary>
/// <param name="id">A number, unique in the document.</param>
/// <param name="name">Its name (<see cref="WordNames"/>).</param>
internal readonly struct Bookmark(int id, string name)
{
    private readonly string _id = id.ToString(CultureInfo.InvariantCulture);

    public W.BookmarkStart Start() => new() { Id = _id, Name = name };

    public W.BookmarkEnd End() => new() { Id = _id };
}
