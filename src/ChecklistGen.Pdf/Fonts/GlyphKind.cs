namespace ChecklistGen.Pdf.Fonts;

/// <summary>What a character is for the end of a line.</summary>
internal enum GlyphKind
{
    /// <summary>Part of a word; blanks that must not break are too.</summary>
    Letter,

    /// <summary>A blank: a line may end after it.</summary>
    Space,

    /// <summary>Nothing to see, but a line may end here.</summary>
    BreakHint,

    /// <summary>A line may end here and then shows a hyphen.</summary>
    SoftHyphen,

    /// <summary>A line ends here.</summary>
    LineEnd,

    /// <summary>Something that is not text takes up the room of a letter.</summary>
    Object,
}
