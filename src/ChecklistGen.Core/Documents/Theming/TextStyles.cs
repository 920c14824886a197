using System.Collections.Immutable;

namespace ChecklistGen.Documents.Theming;

/// <summary>How text of each role is set.</summary>
/// <param name="palette">The colours.</param>
/// <param name="spacing">The share of the usual distances between paragraphs; 1 for all of them.</param>
public sealed class TextStyles(Palette palette, double spacing = 1)
{
    /// <summary>Running text.</summary>
    public TextStyle Body { get; } = new() { Size = 10, LineHeight = 14, Colour = palette.Text, SpaceAfter = 6 * spacing };

    /// <summary>The line below the title.</summary>
    public TextStyle Lead { get; } = new() { Size = 12, LineHeight = 16, Colour = palette.Muted, SpaceAfter = 12 * spacing };

    /// <summary>Fine print.</summary>
    public TextStyle Small { get; } = new() { Size = 8.5, LineHeight = 11.5, Colour = palette.Muted, SpaceAfter = 5 * spacing };

    /// <summary>Cells of tables.</summary>
    public TextStyle TableText { get; } = new() { Size = 9, LineHeight = 12, Colour = palette.Text };

    /// <summary>Header cells of tables.</summary>
    public TextStyle TableHeader { get; } = new() { Size = 9, LineHeight = 12, Bold = true, Colour = palette.Accent };

    /// <summary>Cells that head their row, such as ids and the names of facts.</summary>
    public TextStyle TableRowHeader { get; } = new() { Size = 9, LineHeight = 12, Colour = palette.Text };

    /// <summary>Group rows of tables.</summary>
    public TextStyle TableGroup { get; } = new() { Size = 9, LineHeight = 12, Bold = true, Colour = palette.Text };

    /// <summary>Captions of tables.</summary>
    public TextStyle Caption { get; } = new() { Size = 9, LineHeight = 12, Italic = true, Colour = palette.Muted, SpaceBefore = 4 * spacing, SpaceAfter = 3 * spacing };

    /// <summary>Code blocks.</summary>
    public TextStyle Code { get; } = new() { Size = 9, LineHeight = 12, Colour = palette.Text, SpaceAfter = 6 * spacing };

    /// <summary>Headers and footers.</summary>
    public TextStyle Running { get; } = new() { Size = 8.5, LineHeight = 11, Colour = palette.Muted };

    /// <summary>Headings of level 1 to 6, in this order.</summary>
    public ImmutableArray<TextStyle> Headings { get; } =
    [
        new() { Size = 22, LineHeight = 27, Bold = true, Colour = palette.Accent, SpaceAfter = 4 * spacing },
        new() { Size = 14, LineHeight = 18, Bold = true, Colour = palette.Accent, SpaceBefore = 16 * spacing, SpaceAfter = 6 * spacing },
        new() { Size = 11.5, LineHeight = 15, Bold = true, Colour = palette.Accent, SpaceBefore = 12 * spacing, SpaceAfter = 4 * spacing },
        new() { Size = 10.5, LineHeight = 14, Bold = true, Colour = palette.Text, SpaceBefore = 8 * spacing, SpaceAfter = 3 * spacing },
        new() { Size = 10, LineHeight = 14, Bold = true, Colour = palette.Text, SpaceBefore = 6 * spacing, SpaceAfter = 3 * spacing },
        new() { Size = 10, LineHeight = 14, Italic = true, Colour = palette.Text, SpaceBefore = 6 * spacing, SpaceAfter = 3 * spacing },
    ];

    /// <summary>The style of a heading.</summary>
    /// <param name="level">1 to 6.</param>
    public TextStyle Heading(int level) => Headings[Math.Clamp(level, 1, Headings.Length) - 1];
}

/// <summary>How text of one role is set; lengths in points.</summary>
public sealed record TextStyle
{
    /// <summary>The size of the type.</summary>
    public required double Size { get; init; }

    /// <summary>From one baseline to the next.</summary>
    public required double LineHeight { get; init; }

    /// <summary>Whether it is bold.</summary>
    public bool Bold { get; init; }

    /// <summary>Whether it is italic.</summary>
    public bool Italic { get; init; }

    /// <summary>Its colour.</summary>
    public required Colour Colour { get; init; }

    /// <summary>Free above the paragraph, except at the top of a page; of this and what is free below the block before, the larger counts.</summary>
    public double SpaceBefore { get; init; }

    /// <summary>Free below the paragraph.</summary>
    public double SpaceAfter { get; init; }
}

/// <summary>Measures text in a theme's typeface, so that columns are as wide as their words in every format.</summary>
public interface ITextMeasurer
{
    /// <summary>The width of a text set on one line, in points.</summary>
    double Width(ReadOnlySpan<char> text, TextStyle style);
}
