using System.Collections.Frozen;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Pdf.Fonts;
using ChecklistGen.Pdf.Images;
using ChecklistGen.Pdf.Pages;
using ChecklistGen.Text;

namespace ChecklistGen.Pdf.Layout;

/// <summary>What layouters share during one pass over a document.</summary>
internal sealed class LayoutContext
{
    private const string UndeterminedLanguage = "und";

    // Of the usual distances. With less, rows would no longer look apart.
    private const double TightSpacing = 0.8;

    private Theme? _theme;
    private int _tables;

    public required Document Document { get; init; }

    /// <summary>How the document looks.</summary>
    public required Theme Usual { get; init; }

    /// <summary>The parts that are set more tightly than usual.</summary>
    public IReadOnlySet<int> TightParts { get; init; } = FrozenSet<int>.Empty;

    /// <summary>The part of the document that is being laid out, from 0. Each begins with a page that the document asks for.</summary>
    public int Part { get; private set; }

    /// <summary>How that part looks.</summary>
    public Theme Theme => _theme ??= TightParts.Contains(Part) ? Usual.WithSpacing(TightSpacing) : Usual;

    /// <summary>Whether check boxes and fields are filled in on the screen, and not by hand.</summary>
    public required bool IsFillable { get; init; }

    /// <summary>Whether signatures are fields that programs can sign into.</summary>
    public required bool HasSignatureFields { get; init; }

    public required FontSet Fonts { get; init; }

    public required ImageStore Images { get; init; }

    /// <summary>What an earlier pass found out about pages; after the last pass, what that one found out.</summary>
    public required PageNumbers Numbers { get; set; }

    /// <summary>Where findings go.</summary>
    public required DiagnosticBag Diagnostics { get; init; }

    /// <summary>The anchors of all headings.</summary>
    public required IReadOnlySet<string> Anchors { get; init; }

    /// <summary>The characters that the theme's typeface lacks.</summary>
    public Substitutes Substitutes { get; } = new();

    /// <summary>The levels of headings as the structure tree takes them.</summary>
    public HeadingLevels HeadingLevels { get; } = new();

    public Palette Palette => Theme.Palette;

    public TextStyles Styles => Theme.Styles;

    /// <summary>Whether a field is filled in or signed on the screen. A name that was typed for a signature is text.</summary>
    public bool IsOnScreen(InputField field) =>
        field.Kind == InputKind.Signature ? HasSignatureFields && field.Value.Length == 0 : IsFillable;

    /// <summary>What follows is the next part.</summary>
    public void BeginPart()
    {
        Part++;
        _theme = null;
    }

    /// <summary>A number of its own for each table, in order.</summary>
    public int NextTable() => ++_tables;

    /// <summary>A language as a file may hold it (ISO 19005-3, 6.7.4: BCP 47), with hyphens for underscores.</summary>
    /// <param name="tag">The language as the document has it.</param>
    /// <param name="source">Where the document has it; null where nobody knows.</param>
    /// <returns>The tag; <c>und</c>, and a finding, where it is not well-formed.</returns>
    public string LanguageOf(string tag, Location? source)
    {
        var repaired = tag.Replace('_', '-');
        if (LanguageTag.IsWellFormed(repaired))
            return repaired;
        Diagnostics.Add(
            PdfDiagnostics.UnknownLanguage,
            source ?? default,
            $"`{tag}` does not name a language",
            "write a language tag such as `en`, `fr` or `pt-BR`");
        return UndeterminedLanguage;
    }
}
