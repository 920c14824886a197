using System.ComponentModel.DataAnnotations;
using ChecklistGen.Raci;

namespace ChecklistGen.Data;

/// <summary>Rows by kind, in a whole checklist or in one phase of it.</summary>
public record ChecklistCounts
{
    /// <summary>Every row of every matrix; one for each item of a list in the customer's cell.</summary>
    [Range(0, int.MaxValue)]
    public int Activities { get; private set; }

    /// <summary>Rows that are the customer's.</summary>
    [Range(0, int.MaxValue)]
    public int Obligations { get; private set; }

    /// <summary>Obligations that nobody shares.</summary>
    [Range(0, int.MaxValue)]
    public int Own => Obligations - Shared;

    /// <summary>Obligations that are somebody else's as well.</summary>
    [Range(0, int.MaxValue)]
    public int Shared { get; private set; }

    /// <summary>Obligations in which the customer holds R.</summary>
    [Range(0, int.MaxValue)]
    public int Responsible { get; private set; }

    /// <summary>Obligations in which the customer holds A.</summary>
    [Range(0, int.MaxValue)]
    public int Accountable { get; private set; }

    /// <summary>Obligations in which the customer holds both.</summary>
    [Range(0, int.MaxValue)]
    public int Both { get; private set; }

    /// <summary>Rows that are only others'.</summary>
    [Range(0, int.MaxValue)]
    public int ProviderOnly { get; private set; }

    /// <summary>Rows that are nobody's.</summary>
    [Range(0, int.MaxValue)]
    public int Nobody { get; private set; }

    /// <summary>Rows of product variants that are left out.</summary>
    [Range(0, int.MaxValue)]
    public int OtherVariant { get; private set; }

    /// <summary>Rows that are left out for a reason: provider_only + nobody + nothing_to_do + other_variant; activities = obligations + excluded + not_understood.</summary>
    [Range(0, int.MaxValue)]
    public int Excluded => ProviderOnly + Nobody + NothingToDo + OtherVariant;

    /// <summary>Rows that could not be read.</summary>
    [Range(0, int.MaxValue)]
    public int NotUnderstood { get; private set; }

    /// <summary>Rows of which the page says that the customer has nothing to do.</summary>
    [Range(0, int.MaxValue)]
    public int NothingToDo { get; private set; }

    /// <summary>Obligations of which the page does not say whether the customer carries them out, answers for them, or both; responsible, accountable and both do not count them.</summary>
    [Range(0, int.MaxValue)]
    public int Unstated { get; private set; }

    /// <summary>Counts a checklist as a whole and phase by phase, the phases in the page's order.</summary>
    public static (ChecklistCounts Total, IReadOnlyList<(Section Phase, ChecklistCounts Counts)> ByPhase) Of(Checklist checklist)
    {
        var total = new ChecklistCounts();
        var byPhase = new Dictionary<Section, ChecklistCounts>(ReferenceEqualityComparer.Instance);
        foreach (var phase in checklist.Matrix.Activities.Select(a => a.Section.Phase))
            byPhase.TryAdd(phase, new ChecklistCounts());

        void Count(ChecklistItem item, Action<ChecklistCounts> add)
        {
            add(total);
            add(byPhase[item.Activity.Section.Phase]);
        }

        foreach (var item in checklist.Items)
            Count(item, counts => counts.AddObligation(item));
        foreach (var (item, reason) in checklist.Excluded)
            Count(item, counts => counts.AddExcluded(reason));
        foreach (var item in checklist.NotUnderstood)
            Count(item, counts => counts.AddNotUnderstood());
        return (total, [.. byPhase.Select(p => (p.Key, p.Value))]);
    }

    /// <summary>The counts of several checklists together.</summary>
    public static ChecklistCounts Sum(IEnumerable<ChecklistCounts> counts)
    {
        var sum = new ChecklistCounts();
        foreach (var one in counts)
        {
            sum.Activities += one.Activities;
            sum.Obligations += one.Obligations;
            sum.Shared += one.Shared;
            sum.Responsible += one.Responsible;
            sum.Accountable += one.Accountable;
            sum.Both += one.Both;
            sum.ProviderOnly += one.ProviderOnly;
            sum.Nobody += one.Nobody;
            sum.NothingToDo += one.NothingToDo;
            sum.Unstated += one.Unstated;
            sum.OtherVariant += one.OtherVariant;
            sum.NotUnderstood += one.NotUnderstood;
        }

        return sum;
    }

    private void AddObligation(ChecklistItem item)
    {
        var customer = item.Activity.Customer;
        Activities++;
        Obligations++;
        Shared += item.IsShared ? 1 : 0;
        Responsible += customer.Holds(Duties.Responsible) ? 1 : 0;
        Accountable += customer.Holds(Duties.Accountable) ? 1 : 0;
        Unstated += customer.IsObligation() ? 0 : 1;
        Both += customer.Holds(Duties.ResponsibleOrAccountable) ? 1 : 0;
    }

    private void AddExcluded(ExclusionReason reason)
    {
        Activities++;
        ProviderOnly += reason == ExclusionReason.OthersOnly ? 1 : 0;
        Nobody += reason == ExclusionReason.Nobody ? 1 : 0;
        NothingToDo += reason == ExclusionReason.NothingToDo ? 1 : 0;
        OtherVariant += reason == ExclusionReason.OtherVariant ? 1 : 0;
    }

    private void AddNotUnderstood()
    {
        Activities++;
        NotUnderstood++;
    }
}
