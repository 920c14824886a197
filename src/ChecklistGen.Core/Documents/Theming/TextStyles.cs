using System.Collections.Immutable;

namespace ChecklistGen.Documents.Theming;

/// <summary>How text of each role is set.</summary>
public sealed class TextStyles(Palette palette)
{
    /// <summary>Running text.</summary>
    public TextStyle Body { get; } = new() { Size = 10, LineHeight = 14, Colour = palette.Text, SpaceAfter = 6 };

    /// <summary>The line below the title.</summary>
    public TextStyle Lead { get; } = new() { Size = 12, LineHeight = 16, Colour = palette.Muted, SpaceAfter = 12 };

    /// <summary>Fine print.</summary>
    public TextStyle Small { get; } = new() { Size = 8.5, LineHeight = 11.5, Colour = palette.Muted, SpaceAfter = 5 };

    /// <summary>Cells of tables.</summary>
    public TextStyle TableText { get; } = new() { Size = 9, LineHeight = 12, Colour = palette.Text };

    /// <summary>Header cells of tables.</summary>
    public TextStyle TableHeader { get; } = new() { Size = 9, LineHeight = 12, Bold = true, Colour = palette.Accent };

    /// <summary>Cells that head their row, such as ids and the names of facts.</summary>
    public TextStyle TableRowHeader { get; } = new() { Size = 9, LineHeight = 12, Colour = palette.Text };

    /// <summary>Group rows of tables.</summary>
    public TextStyle TableGroup { get; } = new() { Size = 9, LineHeight = 12, Bold = true, Colour = palette.Text };

    /// <summary>Captions of tables.</summary>
    public TextStyle Caption { get; } = new() { Size = 9, LineHeight = 12, Italic = true, Colour = palette.Muted, SpaceBefore = 4, SpaceAfter = 3 };

    /// <summary>Code blocks.</summary>
    public TextStyle Code { get; } = new() { Size = 9, LineHeight = 12, Colour = palette.Text, SpaceAfter = 6 };

    /// <summary>Headers and footers.</summary>
    public TextStyle Running { get; } = new() { Size = 8.5, LineHeight = 11, Colour = palette.Muted };

    /// <summary>Headings of level 1 to 6, in this order.</summary>
    public ImmutableArray<TextStyle> Headings { get; } =
    [
        new() { Size = 22, LineHeight = 27, Bold = true, Colour = palette.Accent, SpaceAfter = 4 },
        new() { Size = 14, LineHeight = 18, Bold = true, Colour = palette.Accent, SpaceBefore = 14, SpaceAfter = 6 },
        new() { Size = 11.5, LineHeight = 15, Bold = true, Colour = palette.Accent, SpaceBefore = 10, SpaceAfter = 4 },
        new() { Size = 10.5, LineHeight = 14, Bold = true, Colour = palette.Text, SpaceBefore = 8, SpaceAfter = 3 },
        new() { Size = 10, LineHeight = 14, Bold = true, Colour = palette.Text, SpaceBefore = 6, SpaceAfter = 3 },
        new() { Size = 10, LineHeight = 14, Italic = true, Colour = palette.Text, SpaceBefore = 6, SpaceAfter = 3 },
    ];

    /// <summary>The style of a heading.</summary>
    /// <param name="level">1 to 6.</param>
    public TextStyle Heading(int level) => Headings[Math.Clamp(level, 1, Headings.Length) - 1];
}
