using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Word.Forms;
using ChecklistGen.Word.Packaging;
using ChecklistGen.Word.Writing.Controls;
using ChecklistGen.Word.Writing.Parts;
using ChecklistGen.Word.Writing.Pictures;
using ChecklistGen.Word.Writing.Styles;

namespace ChecklistGen.Word.Writing;

/// <summary>What all parts of a document in the making share.</summary>
internal sealed class WritingSession(Document document, Theme theme, WordOptions options, DiagnosticBag diagnostics)
{
    private int _bookmarks;
    private int _drawings;

    public Document Document { get; } = document;

    public Theme Theme { get; } = theme;

    public WordOptions Options { get; } = options;

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    public WordPackage Package { get; } = new();

    public ThemeColours Colours { get; } = new(theme.Palette);

    public StyleSheet Styles { get; } = new(theme);

    public NumberingPart Numbering { get; } = new();

    public FieldRegistry Fields { get; } = new(document.Form);

    public Media Media => field ??= new Media(Package);

    /// <summary>The document's language as Word spells it.</summary>
    public string Language { get; } = WordLanguage.Tag(document.Properties.Language);

    /// <summary>The next bookmark's id.</summary>
    public int NextBookmark() => _bookmarks++;

    /// <summary>The next picture's id, from 1.</summary>
    public int NextDrawing() => ++_drawings;
}
