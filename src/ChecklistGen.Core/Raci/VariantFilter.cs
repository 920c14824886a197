using ChecklistGen.Text;

namespace ChecklistGen.Raci;

/// <summary>Keeps the rows of one product variant: <c>--where "SAP HANA on Private Cloud=X"</c>.</summary>
/// <param name="Column">The header of an extra column; case and white space do not count.</param>
/// <param name="Value">The cell's text; case and white space do not count.</param>
public sealed record VariantFilter(string Column, string Value)
{
    /// <summary>Whether the row belongs to the variant. A table without the column keeps its rows: it knows no variants.</summary>
    public bool Matches(Activity activity)
    {
        var column = PlainText.Normalise(Column);
        foreach (var (header, value) in activity.Attributes)
        {
            if (PlainText.Normalise(header) == column)
                return PlainText.Normalise(value) == PlainText.Normalise(Value);
        }

        return true;
    }
}
