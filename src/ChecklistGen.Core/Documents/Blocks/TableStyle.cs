namespace ChecklistGen.Documents;

/// <summary>What kind of table it is.</summary>
public enum TableStyle
{
    /// <summary>Rows under a header, ruled.</summary>
    Grid,

    /// <summary>Names and their values, without rules: the head block of a document.</summary>
    Facts,

    /// <summary>Names, dates and signatures, with room to write.</summary>
    SignOff,
}
