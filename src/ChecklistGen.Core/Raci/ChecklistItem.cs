namespace ChecklistGen.Raci;

/// <summary>A row of a matrix under the names by which a checklist knows it; most often an obligation of the customer.</summary>
/// <param name="Id">Printed everywhere and unique in its page: <c>PCI-3.1.1-04</c>.</param>
/// <param name="Key">For machines: survives rows that move (see <see cref="ItemKey"/>).</param>
/// <param name="Activity">The row it comes from.</param>
public sealed record ChecklistItem(string Id, string Key, Activity Activity)
{
    /// <summary>Whether the row is somebody else's as well.</summary>
    public bool IsShared => Activity.IsOthersObligation;

    /// <summary>What part the customer has in it.</summary>
    public ObligationKind Kind => (Activity.Customer & Duties.ResponsibleOrAccountable) switch
    {
        Duties.Accountable when Activity.StatesAllDuties => ObligationKind.AccountableOnly,
        Duties.Responsible when Activity.StatesAllDuties => ObligationKind.ResponsibleOnly,
        _ => IsShared ? ObligationKind.Shared : ObligationKind.Own,
    };
}
