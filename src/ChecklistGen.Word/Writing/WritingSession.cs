using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Office.Writing;
using ChecklistGen.Word.Forms;
using ChecklistGen.Word.Writing.Controls;
using ChecklistGen.Word.Writing.Parts;
using ChecklistGen.Word.Writing.Pictures;
using ChecklistGen.Word.Writing.Styles;

namespace ChecklistGen.Word.Writing;

/// <summary>What all parts of a document in the making share.</summary>
internal sealed class WritingSession
{
    private int _bookmarks;
    private int _drawings;

    public WritingSession(Document document, Theme theme, WordOptions options, SharedParts shared, DiagnosticBag diagnostics)
    {
        Document = document;
        Theme = theme;
        Options = options;
        Shared = shared;
        Diagnostics = diagnostics;
        // The colours of a customer's theme stand for something else than those of ours.
        Colours = Reference?.Theme is null ? new ThemeColours(theme.Palette) : null;
        Numbering = new NumberingPart(Reference?.Numbering);
        Styles = new StyleSheet(theme with { Page = Page }, Reference?.Styles, Numbering.BulletId, Numbering.OrderedId);
        Fields = new FieldRegistry(document.Form);
        Media = new Media(Package);
        Language = WordLanguage.Tag(document.Properties.Language);
    }

    public Document Document { get; }

    public Theme Theme { get; }

    public WordOptions Options { get; }

    public ReferenceDocument? Reference => Options.ReferenceDocument;

    /// <summary>The paper: that of the reference document, else that of the theme.</summary>
    public PageSetup Page => Reference?.Page ?? Theme.Page;

    public DiagnosticBag Diagnostics { get; }

    public PackageWriter Package { get; } = new();

    /// <summary>The parts of other documents of this theme and these options.</summary>
    public SharedParts Shared { get; }

    /// <summary>The theme that colours refer to; null where they stand for themselves.</summary>
    public ThemeColours? Colours { get; }

    public NumberingPart Numbering { get; }

    public StyleSheet Styles { get; }

    public FieldRegistry Fields { get; }

    public Media Media { get; }

    /// <summary>The document's language as Word spells it.</summary>
    public string Language { get; }

    /// <summary>The next bookmark's id.</summary>
    public int NextBookmark() => _bookmarks++;

    /// <summary>The next picture's id, from 1.</summary>
    public int NextDrawing() => ++_drawings;
}
