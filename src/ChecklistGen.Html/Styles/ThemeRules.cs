using System.Globalization;
using System.Text;
using ChecklistGen.Documents.Theming;

namespace ChecklistGen.Html.Styles;

/// <summary>The theme as CSS: its colours and measures as variables, its text styles as rules.</summary>
internal sealed class ThemeRules
{
    private readonly Theme _theme;
    private readonly StringBuilder _css;

    private ThemeRules(Theme theme, StringBuilder css)
    {
        _theme = theme;
        _css = css;
    }

    /// <summary>Appends the theme's rules to a style sheet.</summary>
    public static void Append(StringBuilder css, Theme theme) => new ThemeRules(theme, css).Append();

    /// <summary>The font family list, the theme's own typeface first.</summary>
    public static string FontsOf(Theme theme)
    {
        // Carlito has Calibri's metrics; PDF files embed it instead.
        var metricTwin = theme.Font.Files is null ? "Carlito, " : "";
        return $"{CssText.Quoted(theme.Font.Name)}, {metricTwin}system-ui, sans-serif";
    }

    private void Append()
    {
        AppendVariables();
        AppendText("body", _theme.Styles.Body);
        AppendText("p, ul, ol, blockquote", _theme.Styles.Body);
        for (var level = 1; level <= _theme.Styles.Headings.Length; level++)
            AppendText(string.Create(CultureInfo.InvariantCulture, $"h{level}"), _theme.Styles.Heading(level));
        AppendText(".lead", _theme.Styles.Lead);
        AppendText(".small", _theme.Styles.Small);
        AppendText(".running", _theme.Styles.Running);
        AppendText("pre", _theme.Styles.Code);
        AppendText("caption", _theme.Styles.Caption);
        AppendText("td", _theme.Styles.TableText);
        AppendText("thead th, thead td", _theme.Styles.TableHeader);
        AppendText("tbody th", _theme.Styles.TableRowHeader);
        AppendText("tbody .group th", _theme.Styles.TableGroup);
    }

    private void AppendVariables()
    {
        var palette = _theme.Palette;
        _css.Append(":root {\n");
        Variable("font", FontsOf(_theme));
        foreach (var (name, colour) in new[]
        {
            ("text", palette.Text), ("muted", palette.Muted), ("accent", palette.Accent), ("link", palette.Link),
            ("rule", palette.Rule), ("edge", palette.FieldEdge), ("header-fill", palette.HeaderFill), ("soft-fill", palette.SoftFill),
            ("warning", palette.Warning), ("warning-fill", palette.WarningFill), ("share-mine", palette.ShareMine),
            ("share-shared", palette.ShareShared), ("share-others", palette.ShareOthers),
        })
        {
            Variable(name, colour.ToString());
        }

        Variable("measure", Length(_theme.Page.TextWidth));
        Variable("wide-measure", Length(_theme.Page.Turned.TextWidth));
        Variable("cell-x", Length(_theme.Table.CellPaddingX));
        Variable("cell-y", Length(_theme.Table.CellPaddingY));
        Variable("table-after", Length(_theme.Table.SpaceAfter));
        Variable("sign-off-height", Length(_theme.Table.SignOffRowHeight));
        Variable("bar-width", Length(_theme.ShareBar.Width));
        Variable("bar-height", Length(_theme.ShareBar.Height));
        Variable("paper-size", CssText.Number(_theme.Styles.Body.Size) + "pt");
        _css.Append("}\n");
    }

    private void Variable(string name, string value) => _css.Append(CultureInfo.InvariantCulture, $"  --{name}: {value};\n");

    private void AppendText(string selector, TextStyle style) => _css.Append(
        CultureInfo.InvariantCulture,
        $$"""
        {{selector}} { font: {{(style.Italic ? "italic" : "normal")}} {{(style.Bold ? 700 : 400)}} {{Length(style.Size)}}/{{CssText.Number(style.LineHeight / style.Size)}} var(--font); color: {{style.Colour}}; margin: {{Length(style.SpaceBefore)}} 0 {{Length(style.SpaceAfter)}}; }

        """);

    private string Length(double points) => CssText.Length(points, _theme);
}
