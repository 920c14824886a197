using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;

namespace ChecklistGen.Pdf.Layout.Tables;

/// <summary>How the tables of a style look; the measures are the theme's.</summary>
internal sealed record TableLook
{
    public required Theme Theme { get; init; }

    /// <summary>Whether rules run around cells.</summary>
    public bool IsRuled { get; init; } = true;

    /// <summary>Free at the left of a cell's text.</summary>
    public required double PaddingLeft { get; init; }

    /// <summary>Free at the right of a cell's text.</summary>
    public required double PaddingRight { get; init; }

    /// <summary>Free above and below a cell's text.</summary>
    public required double PaddingY { get; init; }

    /// <summary>Free above a group, besides: without rules, only that tells it from the one before.</summary>
    public double SpaceAboveGroup { get; init; }

    /// <summary>The least height of a row of data.</summary>
    public double LeastRowHeight { get; init; }

    public static TableLook For(TableStyle style, Theme theme)
    {
        var metrics = theme.Table;
        var ruled = new TableLook
        {
            Theme = theme,
            PaddingLeft = metrics.CellPaddingX,
            PaddingRight = metrics.CellPaddingX,
            PaddingY = metrics.CellPaddingY,
        };
        return style switch
        {
            // Without rules, names begin where the text around them does.
            TableStyle.Facts => ruled with
            {
                IsRuled = false,
                PaddingLeft = 0,
                PaddingRight = 2 * metrics.CellPaddingX,
                PaddingY = metrics.CellPaddingY / 2,
                SpaceAboveGroup = 2 * metrics.CellPaddingY,
            },
            TableStyle.SignOff => ruled with { LeastRowHeight = metrics.SignOffRowHeight },
            _ => ruled,
        };
    }

    /// <summary>How the text of a cell is set.</summary>
    public TextStyle TextOf(TableRowKind row, bool headsRow) => row switch
    {
        TableRowKind.Header => Theme.Styles.TableHeader,
        TableRowKind.Group => Theme.Styles.TableGroup,
        _ => headsRow ? Theme.Styles.TableRowHeader : Theme.Styles.TableText,
    };

    /// <summary>The colour behind a row; null for none.</summary>
    public Colour? FillOf(TableRowKind row) => row switch
    {
        TableRowKind.Header when IsRuled => Theme.Palette.HeaderFill,
        TableRowKind.Group when IsRuled => Theme.Palette.SoftFill,
        _ => null,
    };
}
