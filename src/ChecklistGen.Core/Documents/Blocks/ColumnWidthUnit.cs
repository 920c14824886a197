namespace ChecklistGen.Documents;

/// <summary>What a <see cref="ColumnWidth"/> counts.</summary>
public enum ColumnWidthUnit
{
    /// <summary>Nothing: the content decides.</summary>
    Auto,

    /// <summary>Points.</summary>
    Points,

    /// <summary>Hundredths of the table's width.</summary>
    Percent,

    /// <summary>Shares of what the other columns leave.</summary>
    Fraction,
}
