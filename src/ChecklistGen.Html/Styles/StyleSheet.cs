using System.Globalization;
using System.Text;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Html.Markup;

namespace ChecklistGen.Html.Styles;

/// <summary>
/// The style sheet of a page: the theme's measures and colours, how they are used, the columns of the page's tables, and
/// the paper.
/// </summary>
internal static class StyleSheet
{
    // On a screen that gives a table less of its width on paper than this, its cells stand below each other.
    private const double LeastPart = 0.88;

    private static readonly string Own = OwnText.Read("page.css");
    private static readonly string Stacked = OwnText.Read("stacked.css");

    /// <summary>The style sheet of a page whose text is written.</summary>
    public static string For(Document document, Theme theme, ColumnRules columns, bool hasLandscape)
    {
        var css = new StringBuilder("\n");
        ThemeRules.Append(css, theme);
        css.Append(Own);
        columns.Append(css);
        AppendStacked(css, ".stack", theme.Page.TextWidth, theme);
        if (hasLandscape)
            AppendStacked(css, ".landscape .stack", theme.Page.Turned.TextWidth, theme);
        PageRules.Append(css, theme, document);
        return css.ToString();
    }

    private static void AppendStacked(StringBuilder css, string tables, double width, Theme theme)
    {
        var most = CssText.Number(LeastPart * width / theme.Styles.Body.Size);
        css.Append(CultureInfo.InvariantCulture, $"@media screen and (max-width: {most}em) {{\n");
        css.Append(Stacked.Replace(".stack", tables, StringComparison.Ordinal)).Append("}\n");
    }
}
