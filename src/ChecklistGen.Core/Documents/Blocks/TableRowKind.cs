namespace ChecklistGen.Documents;

/// <summary>What part a row plays in its table.</summary>
public enum TableRowKind
{
    /// <summary>Data.</summary>
    Body,

    /// <summary>Heads the columns, and is repeated on each page.</summary>
    Header,

    /// <summary>Heads the rows below it, up to the next such row; one cell over all columns.</summary>
    Group,
}
