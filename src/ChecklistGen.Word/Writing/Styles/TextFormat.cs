using ChecklistGen.Documents.Theming;

namespace ChecklistGen.Word.Writing.Styles;

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
