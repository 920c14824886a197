namespace ChecklistGen.Documents;

/// <summary>How wide a column asks to be.</summary>
/// <param name="Unit">What <paramref name="Value"/> counts.</param>
/// <param name="Value">The number; without meaning for <see cref="ColumnWidthUnit.Auto"/>.</param>
public readonly record struct ColumnWidth(ColumnWidthUnit Unit, double Value)
{
    /// <summary>As wide as its content asks for.</summary>
    public static ColumnWidth Auto => default;
}
