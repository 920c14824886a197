using System.Collections.Immutable;
using ChecklistGen.Documents.Theming;

namespace ChecklistGen.Word.Writing.Styles;

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

    /// <summary>Whether the spaces before and after fall away between paragraphs of the same style.</summary>
    public bool? IsContextual { get; init; }

    /// <summary>The level in the outline, 1 to 9.</summary>
    public int? OutlineLevel { get; init; }

    public static ParagraphFormat Of(TextStyle style) => new()
    {
        SpaceBefore = style.SpaceBefore,
        SpaceAfter = style.SpaceAfter,
        LineHeight = style.LineHeight,
    };
}
