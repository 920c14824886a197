using ChecklistGen.Text;

namespace ChecklistGen.Raci;

/// <summary>Keeps the rows of one product variant: <c>--where "SAP HANA on Private Cloud=X"</c>.</summary>
/// <param name="Column">The header of an extra column; case and white space do not count.</param>
/// <param name="Value">The cell's text; case and white space do not count.</param>
public sealed record VariantFilter(string Column, string Value)
{
    private readonly string _column = PlainText.Normalise(Column);
    private readonly string _value = PlainText.Normalise(Value);

    /// <summary>Whether the row belongs to the variant. A table without the column keeps its rows: it knows no variants.</summary>
    public bool Matches(Activity activity)
    {
        foreach (var (header, value) in activity.Attributes)
        {
            if (IsColumn(header))
                return IsValue(value);
        }

        return true;
    }

    /// <summary>Whether a header is the column's.</summary>
    public bool IsColumn(string header) => PlainText.Normalise(header) == _column;

    /// <summary>Whether a cell's text is the value.</summary>
    public bool IsValue(string text) => PlainText.Normalise(text) == _value;
}
