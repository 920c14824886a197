using System.Collections.Immutable;
using ChecklistGen.Documents.Theming;

namespace ChecklistGen.Word.Writing.Styles;

/// <summary>How a table looks; lengths in points.</summary>
internal sealed record TableFormat
{
    public ImmutableArray<Border> Borders { get; init; } = [];

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
