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
}
