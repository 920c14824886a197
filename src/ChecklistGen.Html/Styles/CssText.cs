using System.Globalization;
using System.Text;
using ChecklistGen.Documents.Theming;

namespace ChecklistGen.Html.Styles;

/// <summary>Values in CSS syntax.</summary>
internal static class CssText
{
    /// <summary>A number with at most three decimals.</summary>
    public static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>
    /// A length of the theme, given in points, for screen and paper alike: in units of the body text's size, so that
    /// proportions match the printed page.
    /// </summary>
    public static string Length(double points, Theme theme) => points == 0 ? "0" : Number(points / theme.Styles.Body.Size) + "rem";

    /// <summary>
    /// A quoted string. Everything but letters, digits and spaces is escaped as a code point, so that no text can end the
    /// string or the style sheet.
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
