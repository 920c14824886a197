namespace ChecklistGen.Raci;

/// <summary>A row of a matrix under the names by which a checklist knows it; most often an obligation of the customer.</summary>
/// <param name="Id">Printed everywhere and unique in its page: <c>PCI-3.1.1-04</c>.</param>
/// <param name="Key">For machines: survives rows that move (see <see cref="ItemKey"/>).</param>
/// <param name="Activity">The row it comes from.</param>
public sealed record ChecklistItem(string Id, string Key, Activity Activity)
{
    /// <summary>Whether somebody else holds R or A in the same row.</summary>
    public bool IsShared => Activity.Others.IsObligation();

    /// <summary>What part the customer has in it.</summary>
    public ObligationKind Kind => (Activity.Customer & Duties.ResponsibleOrAccountable) switch
    {
        Duties.Accountable => ObligationKind.AccountableOnly,
        Duties.Responsible => ObligationKind.ResponsibleOnly,
        _ => IsShared ? ObligationKind.Shared : ObligationKind.Own,
    };
}
