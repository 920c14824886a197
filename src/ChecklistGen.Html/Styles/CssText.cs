using System.Globalization;
using System.Text;
using ChecklistGen.Documents.Theming;

namespace ChecklistGen.Html.Styles;

/// <summary>Values as style sheets spell them.</summary>
internal static class CssText
{
    /// <summary>A number with at most three places.</summary>
    public static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>
    /// A length of the theme, in points of paper, for the screen and for paper alike: the unit is the size of running text,
    /// so that all proportions are those of the printed page.
    /// </summary>
    public static string Length(double points, Theme theme) => points == 0 ? "0" : Number(points / theme.Styles.Body.Size) + "rem";

    /// <summary>
    /// A text in quotes. Everything but letters, digits and blanks is escaped by its code point, so that no text can end the
    /// string, or the style sheet.
    /// </summary>
    public static string Quoted(string text)
    {
        var css = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value == ' ')
                css.Append(rune);
            else
                css.Append(CultureInfo.InvariantCulture, $"\\{rune.Value:x} ");
        }

        return css.Append('"').ToString();
    }
}
