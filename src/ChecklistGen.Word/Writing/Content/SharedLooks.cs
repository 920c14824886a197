using ChecklistGen.Documents.Theming;
using ChecklistGen.Office.Writing;
using ChecklistGen.Word.Writing.Parts;
using ChecklistGen.Word.Writing.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChecklistGen.Word.Writing.Content;

/// <summary>What all documents of one theme have alike. Several threads may write documents with it.</summary>
internal sealed class SharedLooks
{
    private readonly StyleSheet _styles;

    public SharedLooks(Theme theme, WordOptions options)
    {
        Theme = theme;
        Options = options;
        // The colours of a customer's theme mean something else than ours.
        Colours = options.ReferenceDocument?.Theme is null ? new ThemeColours(theme.Palette) : null;
        var numbering = NewNumbering();
        _styles = new StyleSheet(theme with { Page = Page }, options.ReferenceDocument?.Styles, numbering.BulletId, numbering.OrderedId);
    }

    public Theme Theme { get; }

    public WordOptions Options { get; }

    /// <summary>The paper: that of the reference document, else that of the theme.</summary>
    public PageSetup Page => Options.ReferenceDocument?.Page ?? Theme.Page;

    /// <summary>The theme that colours refer to; null where colours are written as they are.</summary>
    public ThemeColours? Colours { get; }

    /// <summary>Parts that are the same in several documents.</summary>
    public SharedParts Parts { get; } = new();

    /// <summary>Elements that documents have many times.</summary>
    public RepeatedElements Repeated { get; } = new();

    /// <summary>The styles of a document, to which it may add some.</summary>
    public StyleSheet NewStyles() => new(_styles);

    /// <summary>The numbering of a document, before it has lists.</summary>
    public NumberingPart NewNumbering() => new(Options.ReferenceDocument?.Numbering?.NewRoot(xml => new W.Numbering(xml)));
}
