using ChecklistGen.Text;

namespace ChecklistGen.Raci;

/// <summary>Keeps the rows of one product variant: <c>--where "SAP HANA on Private Cloud=X"</c>.</summary>
/// <param name="Column">The header of an extra column; case and white space do not count.</param>
/// <param name="Value">The cell's text; case and white space do not count.</param>
public sealed record VariantFilter(string Column, string Value)
{
    /// <summary>The column's name that narrows to a service model: <c>--where MODEL=IaaS</c> keeps what is the customer's there.</summary>
    public const string Model = "MODEL";

    /// <summary>Whether the row belongs to the variant. A table without the column keeps its rows: it knows no variants.</summary>
    public bool Matches(Activity activity)
    {
        var column = PlainText.Normalise(Column);
        var isThere = !activity.Models.IsDefault && column == PlainText.Normalise(Model);
        foreach (var (header, value) in activity.Variants)
        {
            if (PlainText.Normalise(header) != column)
                continue;
            if (PlainText.Normalise(value) == PlainText.Normalise(Value))
                return true;
            isThere = true;
        }

        return !isThere;
    }
}
