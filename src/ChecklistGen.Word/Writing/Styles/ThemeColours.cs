using System.Collections.Immutable;
using ChecklistGen.Documents.Theming;

namespace ChecklistGen.Word.Writing.Styles;

/// <summary>
/// Puts a palette into the twelve colours of an Office theme, so that whoever changes the theme in Word changes the
/// whole document.
/// </summary>
internal sealed class ThemeColours
{
    private readonly Dictionary<Colour, string> _names = [];

    public ThemeColours(Palette palette)
    {
        Slots =
        [
            new("dk1", "text1", palette.Text),
            new("lt1", "background1", Colour.White),
            new("dk2", "text2", palette.Muted),
            new("lt2", "background2", palette.SoftFill),
            new("accent1", "accent1", palette.Accent),
            new("accent2", "accent2", palette.ShareShared),
            new("accent3", "accent3", palette.Warning),
            new("accent4", "accent4", palette.Rule),
            new("accent5", "accent5", palette.HeaderFill),
            new("accent6", "accent6", palette.WarningFill),
            new("hlink", "hyperlink", palette.Link),
            new("folHlink", "followedHyperlink", palette.Link),
        ];
        foreach (var slot in Slots)
            _names.TryAdd(slot.Colour, slot.Reference);
    }

    /// <summary>The colours in the order in which a theme part lists them.</summary>
    public ImmutableArray<Slot> Slots { get; }

    /// <summary>The name by which text and lines refer to a colour of the theme; null for a colour that isn't one.</summary>
    public string? NameOf(Colour colour) => _names.GetValueOrDefault(colour);

    /// <summary>A colour of a theme.</summary>
    /// <param name="Element">Its name in the theme part.</param>
    /// <param name="Reference">Its name in all other parts (ISO 29500-1, 17.18.97).</param>
    /// <param name="Colour">The colour.</param>
    internal sealed record Slot(string Element, string Reference, Colour Colour);
}
