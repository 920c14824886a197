using System.Collections.Immutable;
using System.Globalization;

namespace ChecklistGen.Raci;

/// <summary>Selects what is the customer's from a matrix: the promise that nothing is lost is kept here.</summary>
public static class ChecklistSelector
{
    /// <summary>
    /// Every row that the customer's cell makes the customer's (R or A, a mark, a duty in words) becomes an item; every other
    /// row is kept with the reason why it is not one.
    /// </summary>
    /// <param name="matrix">The matrix as read.</param>
    /// <param name="code">The initials for the ids; null takes the page's own, or makes them from the service's name.</param>
    /// <param name="variants">Keeps only rows whose attributes match; empty keeps all.</param>
    public static Checklist Select(Matrix matrix, string? code = null, ImmutableArray<VariantFilter> variants = default)
    {
        code ??= matrix.Service.Code ?? ServiceCode.From(matrix.Service.Name);
        var ids = new OccurrenceCounter("-");
        var keys = new OccurrenceCounter("#");
        var items = ImmutableArray.CreateBuilder<ChecklistItem>();
        var excluded = ImmutableArray.CreateBuilder<ExcludedItem>();
        var notUnderstood = ImmutableArray.CreateBuilder<ChecklistItem>();

        foreach (var activity in matrix.Activities)
        {
            // Every row is named, so that a row keeps its id and key when its letters change.
            var item = new ChecklistItem(ids.Unique(IdOf(code, activity)), keys.Unique(ItemKey.Of(activity)), activity);
            if (!variants.IsDefaultOrEmpty && !variants.All(v => v.Matches(activity)))
                excluded.Add(new ExcludedItem(item, ExclusionReason.OtherVariant));
            else if (activity.IsObligation)
                items.Add(item);
            else if (!activity.IsUnderstood)
                notUnderstood.Add(item);
            else
                excluded.Add(new ExcludedItem(item, ReasonOf(activity)));
        }

        return new Checklist
        {
            Matrix = matrix,
            Code = code,
            Items = items.ToImmutable(),
            Excluded = excluded.ToImmutable(),
            NotUnderstood = notUnderstood.ToImmutable(),
        };
    }

    private static ExclusionReason ReasonOf(Activity activity) =>
        activity.Cells.Any(c => c.SaysNothing && c.Party.IsCustomer) ? ExclusionReason.NothingToDo
        : activity.IsOthersObligation ? ExclusionReason.OthersOnly
        : ExclusionReason.Nobody;

    // Initials, section number as printed, position among all rows of the section.
    private static string IdOf(string code, Activity activity) =>
        string.Create(CultureInfo.InvariantCulture, $"{code}-{activity.Section.Number}-{activity.Row:00}");
}

/// <summary>Makes names unique within one page: the second of a name gets <c>2</c> after a separator, and so on.</summary>
internal sealed class OccurrenceCounter(string separator)
{
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    public string Unique(string name)
    {
        var count = _seen[name] = _seen.GetValueOrDefault(name) + 1;
        return count == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}{separator}{count}");
    }
}
