namespace ChecklistGen.Documents.Theming;

/// <summary>The looks of a document: the one place for sizes, colours and distances, for all formats.</summary>
public sealed record Theme
{
    /// <summary>The theme used unless another is named.</summary>
    public static Theme Default { get; } = new();

    /// <summary>The paper.</summary>
    public PageSetup Page { get; init; } = PageSetup.A4;

    /// <summary>The typeface of everything.</summary>
    public FontFamily Font { get; init; } = FontFamily.Default;

    /// <summary>The colours.</summary>
    public Palette Palette
    {
        get;
        init
        {
            field = value;
            Styles = new TextStyles(value);
        }
    } = new();

    /// <summary>The text styles, in the palette's colours.</summary>
    public TextStyles Styles { get; private init; } = new(new Palette());

    /// <summary>The measures of tables.</summary>
    public TableMetrics Table { get; init; } = new();

    /// <summary>The measures of bars.</summary>
    public ShareBarMetrics ShareBar { get; init; } = new();

    /// <summary>The picture above the title; null for none.</summary>
    public Image? Logo { get; init; }

    /// <summary>The theme with a share of its distances between paragraphs, tables and rows.</summary>
    public Theme WithSpacing(double share) => this with
    {
        Styles = new TextStyles(Palette, share),
        Table = Table with { CellPaddingY = Table.CellPaddingY * share, SpaceAfter = Table.SpaceAfter * share },
    };
}

/// <summary>The measures of tables, in points.</summary>
public sealed record TableMetrics
{
    /// <summary>Between a cell's edge and its text, left and right.</summary>
    public double CellPaddingX { get; init; } = 4;

    /// <summary>Between a cell's edge and its text, above and below.</summary>
    public double CellPaddingY { get; init; } = 2.25;

    /// <summary>The thickness of rules.</summary>
    public double RuleWidth { get; init; } = 0.5;

    /// <summary>The least height of a row that is written in by hand.</summary>
    public double SignOffRowHeight { get; init; } = 30;

    /// <summary>Free below a table.</summary>
    public double SpaceAfter { get; init; } = 12;
}

/// <summary>The measures of a <see cref="Documents.ShareBar"/>, in points.</summary>
public sealed record ShareBarMetrics
{
    /// <summary>The length of the whole.</summary>
    public double Width { get; init; } = 120;

    /// <summary>The thickness.</summary>
    public double Height { get; init; } = 7;
}
