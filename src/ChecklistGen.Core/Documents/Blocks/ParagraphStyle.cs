namespace ChecklistGen.Documents;

/// <summary>What part a paragraph plays.</summary>
public enum ParagraphStyle
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>The line below the title.</summary>
    Lead,

    /// <summary>Fine print.</summary>
    Small,
}
