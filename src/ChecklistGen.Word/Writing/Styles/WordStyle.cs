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
