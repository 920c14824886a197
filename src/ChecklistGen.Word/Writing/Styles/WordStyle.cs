using System.Collections.Immutable;
using ChecklistGen.Documents.Theming;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChecklistGen.Word.Writing.Styles;

/// <summary>A style; other styles name it by <paramref name="Name"/>, since ids differ between customers' files.</summary>
/// <param name="Type">What it applies to.</param>
/// <param name="Name">The name by which Word recognises its built-in styles, in English whatever the user sees.</param>
internal sealed record WordStyle(W.StyleValues Type, string Name)
{
    /// <summary>The style whose properties it inherits.</summary>
    public string? BasedOn { get; init; }

    /// <summary>The style of the paragraph that a user begins after one of this style.</summary>
    public string? Next { get; init; }

    /// <summary>Its place in Word's list of styles; built-in styles keep the place that Word gives them.</summary>
    public int Priority { get; init; } = 99;

    /// <summary>Whether Word shows it in its gallery of styles.</summary>
    public bool IsInGallery { get; init; }

    /// <summary>Whether it applies where no style is named.</summary>
    public bool IsDefault { get; init; }

    /// <summary>Whether it is ours and not one of Word's own.</summary>
    public bool IsCustom { get; init; }

    /// <summary>How its paragraphs stand.</summary>
    public ParagraphFormat? Paragraph { get; init; }

    /// <summary>How its characters look.</summary>
    public TextFormat? Text { get; init; }

    /// <summary>How its tables look.</summary>
    public TableFormat? Table { get; init; }
}

/// <summary>How a paragraph stands; lengths in points, null leaves a property as it is.</summary>
internal sealed record ParagraphFormat
{
    public bool? KeepNext { get; init; }

    public bool? KeepLines { get; init; }

    public bool? WidowControl { get; init; }

    /// <summary>The numbering that its paragraphs belong to.</summary>
    public NumberingReference? Numbering { get; init; }

    public ImmutableArray<Border> Borders { get; init; } = [];

    /// <summary>The colour behind the paragraph.</summary>
    public Colour? Fill { get; init; }

    /// <summary>Where text after a tab ends, from the left margin.</summary>
    public double? RightTab { get; init; }

    /// <summary>Whether dots lead up to that text.</summary>
    public bool HasTabLeader { get; init; }

    /// <summary>Tab stops to take away that the inherited style has.</summary>
    public ImmutableArray<double> NoTabs { get; init; } = [];

    public double? SpaceBefore { get; init; }

    public double? SpaceAfter { get; init; }

    /// <summary>From one baseline to the next, at least.</summary>
    public double? LineHeight { get; init; }

    /// <summary>Whether lines are that high even where something in them is higher.</summary>
    public bool IsLineExact { get; init; }

    public double? IndentLeft { get; init; }

    public double? IndentRight { get; init; }

    /// <summary>How far the first line begins before the others.</summary>
    public double? Hanging { get; init; }

    /// <summary>The level in the outline, 1 to 9.</summary>
    public int? OutlineLevel { get; init; }

    public static ParagraphFormat Of(TextStyle style) => new()
    {
        SpaceBefore = style.SpaceBefore,
        SpaceAfter = style.SpaceAfter,
        LineHeight = style.LineHeight,
    };
}

/// <summary>How characters look; null leaves a property as it is.</summary>
internal sealed record TextFormat
{
    public static TextFormat Inherited { get; } = new();

    /// <summary>The name of a typeface for signs that the theme's has not.</summary>
    public string? Font { get; init; }

    public bool? Bold { get; init; }

    public bool? Italic { get; init; }

    /// <summary>Whether spelling is left unchecked.</summary>
    public bool IsUnchecked { get; init; }

    public Colour? Colour { get; init; }

    /// <summary>The size of the type in points.</summary>
    public double? Size { get; init; }

    public bool IsUnderlined { get; init; }

    /// <summary>The colour behind the characters.</summary>
    public Colour? Fill { get; init; }

    public static TextFormat Of(TextStyle style) => new()
    {
        Size = style.Size,
        Bold = style.Bold ? true : null,
        Italic = style.Italic ? true : null,
        Colour = style.Colour,
    };
}

/// <summary>How a table looks; lengths in points.</summary>
internal sealed record TableFormat
{
    public ImmutableArray<Border> Borders { get; init; } = [];

    /// <summary>
    /// The line above each row. It is that of bands of one row, not the table's own between its rows: with that, LibreOffice 7.4 does not
    /// show the rest of a table whose page ends, but for the thickness of the line, with a row that is kept with the next.
    /// </summary>
    public Border? RowRule { get; init; }

    /// <summary>Between a cell's left edge and its text.</summary>
    public double PaddingLeft { get; init; }

    /// <summary>Between a cell's text and its right edge.</summary>
    public double PaddingRight { get; init; }

    /// <summary>Between a cell's edge and its text, above and below.</summary>
    public double PaddingY { get; init; }

    /// <summary>The looks of header rows; null leaves them like others.</summary>
    public TextFormat? HeaderRow { get; init; }

    /// <summary>The colour behind header rows.</summary>
    public Colour? HeaderFill { get; init; }

    /// <summary>The looks of a first column that heads its rows; null leaves it like others.</summary>
    public TextFormat? RowHeader { get; init; }
}

/// <summary>A place in a numbering.</summary>
/// <param name="Id">The numbering's id in the numbering part; 0 means none.</param>
/// <param name="Level">0 for the first level.</param>
internal readonly record struct NumberingReference(int Id, int Level);

/// <summary>A line at one side of a paragraph or table.</summary>
/// <param name="Side">The side.</param>
/// <param name="Width">The thickness in points.</param>
/// <param name="Colour">The colour.</param>
/// <param name="Space">Free between line and text in points, 0 to 31; without meaning for tables.</param>
internal sealed record Border(Side Side, double Width, Colour Colour, int Space = 0);

/// <summary>A side of a paragraph, table or cell.</summary>
internal enum Side
{
    Top,
    Left,
    Bottom,
    Right,
}
