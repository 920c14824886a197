using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChecklistGen.Word.Writing.Styles;

/// <summary>The styles of tables, and of the paragraphs in their cells.</summary>
/// <remarks>
/// Type and colour are in the paragraph styles, which every program obeys; rules, fills and padding in the table
/// styles. Header row and first column are described in both, so that tables made by hand look the same.
/// </remarks>
internal static class TableStyleSet
{
    // What Word itself leaves free in a table without a style.
    private const double WordPadding = 5.4;

    public static IEnumerable<WordStyle> For(Theme theme)
    {
        var styles = theme.Styles;
        yield return Cell(StyleNames.TableText, styles.TableText);
        yield return Cell(StyleNames.TableHeader, styles.TableHeader, keepNext: true);
        yield return Cell(StyleNames.TableRowHeader, styles.TableRowHeader);
        yield return Cell(StyleNames.TableGroup, styles.TableGroup, keepNext: true);

        // To write on by hand, where no rule shows the place.
        yield return TextStyleSet.Paragraph(StyleNames.TableBlank, styles.TableText, p => p with { Borders = [new Border(Side.Bottom, theme.Table.RuleWidth, theme.Palette.Muted)] }) with { IsCustom = true };

        yield return new WordStyle(W.StyleValues.Table, StyleNames.NormalTable)
        {
            IsDefault = true,
            Table = new TableFormat { PaddingLeft = WordPadding, PaddingRight = WordPadding },
        };
        yield return Table(TableStyle.Grid, Ruled(theme));
        yield return Table(TableStyle.SignOff, Ruled(theme));
        yield return Table(TableStyle.Facts, Unruled(theme));
    }

    private static WordStyle Cell(string name, TextStyle look, bool keepNext = false) =>
        TextStyleSet.Paragraph(name, look, p => keepNext ? p with { KeepNext = true } : p) with { IsCustom = true };

    private static WordStyle Table(TableStyle style, TableFormat format) => new(W.StyleValues.Table, StyleNames.Table(style))
    {
        BasedOn = StyleNames.NormalTable,
        IsCustom = true,
        Table = format,
    };

    private static TableFormat Ruled(Theme theme) => new()
    {
        Borders = [Rule(theme, Side.Top), Rule(theme, Side.Bottom)],
        RowRule = Rule(theme, Side.Top),
        PaddingLeft = theme.Table.CellPaddingX,
        PaddingRight = theme.Table.CellPaddingX,
        // The rule between two rows takes its room from them, as in PDF; by itself it would make them higher.
        PaddingY = Math.Max(0, theme.Table.CellPaddingY - (theme.Table.RuleWidth / 2)),
        HeaderRow = Look(theme.Styles.TableHeader),
        HeaderFill = theme.Palette.HeaderFill,
        RowHeader = Look(theme.Styles.TableRowHeader),
    };

    private static Border Rule(Theme theme, Side side) => new(side, theme.Table.RuleWidth, theme.Palette.Rule);

    // Without rules, names begin where the text around them does.
    private static TableFormat Unruled(Theme theme) => new()
    {
        PaddingRight = 2 * theme.Table.CellPaddingX,
        PaddingY = theme.Table.CellPaddingY / 2,
        RowHeader = Look(theme.Styles.TableRowHeader),
    };

    // Bold is not repeated: bold from a table's style and bold from a paragraph's cancel out (ISO 29500-1, 17.7.3).
    private static TextFormat Look(TextStyle style) => new() { Colour = style.Colour };
}
