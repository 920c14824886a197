using System.Collections.Immutable;
using ChecklistGen.Documents.Theming;
using A = DocumentFormat.OpenXml.Drawing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChecklistGen.Word.Writing.Styles;

/// <summary>
/// Puts a palette into the twelve colours of an Office theme, so that changing the theme in Word changes the
/// whole document.
/// </summary>
internal sealed class ThemeColours
{
    private readonly Dictionary<Colour, W.ThemeColorValues> _names = [];

    public ThemeColours(Palette palette)
    {
        Slots =
        [
            new(() => new A.Dark1Color(), W.ThemeColorValues.Text1, palette.Text),
            new(() => new A.Light1Color(), W.ThemeColorValues.Background1, Colour.White),
            new(() => new A.Dark2Color(), W.ThemeColorValues.Text2, palette.Muted),
            new(() => new A.Light2Color(), W.ThemeColorValues.Background2, palette.SoftFill),
            new(() => new A.Accent1Color(), W.ThemeColorValues.Accent1, palette.Accent),
            new(() => new A.Accent2Color(), W.ThemeColorValues.Accent2, palette.ShareShared),
            new(() => new A.Accent3Color(), W.ThemeColorValues.Accent3, palette.Warning),
            new(() => new A.Accent4Color(), W.ThemeColorValues.Accent4, palette.Rule),
            new(() => new A.Accent5Color(), W.ThemeColorValues.Accent5, palette.HeaderFill),
            new(() => new A.Accent6Color(), W.ThemeColorValues.Accent6, palette.WarningFill),
            new(() => new A.Hyperlink(), W.ThemeColorValues.Hyperlink, palette.Link),
            new(() => new A.FollowedHyperlinkColor(), W.ThemeColorValues.FollowedHyperlink, palette.Link),
        ];
        foreach (var slot in Slots)
            _names.TryAdd(slot.Colour, slot.Reference);
    }

    /// <summary>The colours in the order in which a theme part lists them.</summary>
    public ImmutableArray<Slot> Slots { get; }

    /// <summary>The name by which text and lines refer to a colour of the theme; null for a colour that isn't one.</summary>
    public W.ThemeColorValues? NameOf(Colour colour) => _names.TryGetValue(colour, out var name) ? name : null;

    /// <summary>A colour of a theme.</summary>
    /// <param name="NewElement">Makes its element in the theme part.</param>
    /// <param name="Reference">Its name in all other parts (ISO 29500-1, 17.18.97).</param>
    /// <param name="Colour">The colour.</param>
    internal sealed record Slot(Func<A.Color2Type> NewElement, W.ThemeColorValues Reference, Colour Colour);
}
