using ChecklistGen.Text;

namespace ChecklistGen.Raci;

/// <summary>Keeps the rows of one product variant: <c>--where "SAP HANA on Private Cloud=X"</c>.</summary>
/// <param name="Column">The header of an extra column; case and white space do not count.</param>
/// <param name="Value">The cell's text; case and white space do not count.</param>
public sealed record VariantFilter(string Column, string Value)
{
    /// <summary>The column's name that narrows to a service model: <c>--where MODEL=IaaS</c> keeps what is the customer's there.</summary>
    public const string Model = "MODEL";

    private readonly string _column = PlainText.Normalise(Column);
    private readonly string _value = PlainText.Normalise(Value);

    /// <summary>Whether the row belongs to the variant. A table without the column keeps its rows: it knows no variants.</summary>
    public bool Matches(Activity activity)
    {
        var isThere = !activity.Models.IsDefault && IsColumn(Model);
        foreach (var (header, value) in activity.Variants)
        {
            if (!IsColumn(header))
                continue;
            if (IsValue(value))
                return true;
            isThere = true;
        }

        return !isThere;
    }

    /// <summary>Whether a header is the column's.</summary>
    public bool IsColumn(string header) => PlainText.Normalise(header) == _column;

    /// <summary>Whether a cell's text is the value.</summary>
    public bool IsValue(string text) => PlainText.Normalise(text) == _value;
}
