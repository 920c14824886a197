namespace ChecklistGen.Documents;

/// <summary>On which side lines of text are flush.</summary>
public enum TextAlignment
{
    /// <summary>At the left.</summary>
    Left,

    /// <summary>Centred.</summary>
    Centre,

    /// <summary>At the right; for numbers.</summary>
    Right,
}
