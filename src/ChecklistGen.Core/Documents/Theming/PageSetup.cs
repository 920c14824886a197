namespace ChecklistGen.Documents.Theming;

/// <summary>The paper and what stays free of it, in points (1/72 inch).</summary>
public sealed record PageSetup
{
    /// <summary>ISO A4, portrait, with the default margins.</summary>
    public static PageSetup A4 { get; } = new() { Width = 595.276, Height = 841.89 };

    /// <summary>US Letter, portrait, with the default margins.</summary>
    public static PageSetup Letter { get; } = new() { Width = 612, Height = 792 };

    /// <summary>The paper's width.</summary>
    public required double Width { get; init; }

    /// <summary>The paper's height.</summary>
    public required double Height { get; init; }

    /// <summary>Free at the left of the text.</summary>
    public double MarginLeft { get; init; } = 48;

    /// <summary>Free at the right of the text.</summary>
    public double MarginRight { get; init; } = 48;

    /// <summary>From the paper's edge to the top of the text.</summary>
    public double MarginTop { get; init; } = 60;

    /// <summary>From the paper's edge to the bottom of the text.</summary>
    public double MarginBottom { get; init; } = 54;

    /// <summary>From the paper's edge to the top of the header line.</summary>
    public double HeaderDistance { get; init; } = 34;

    /// <summary>From the paper's edge to the bottom of the footer line.</summary>
    public double FooterDistance { get; init; } = 32;

    /// <summary>The width of the text.</summary>
    public double TextWidth => Width - MarginLeft - MarginRight;

    /// <summary>The height of the text.</summary>
    public double TextHeight => Height - MarginTop - MarginBottom;

    /// <summary>The same paper in landscape, with the same margins.</summary>
    public PageSetup Turned => this with { Width = Height, Height = Width };

    /// <summary>The paper's size. The generated text would print <see cref="Turned"/>, and that one's, without end.</summary>
    public override string ToString() => FormattableString.Invariant($"{Width} × {Height} pt");
}
