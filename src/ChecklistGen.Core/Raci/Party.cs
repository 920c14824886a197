namespace ChecklistGen.Raci;

/// <summary>One who holds duties in a matrix.</summary>
/// <param name="Name">The name as the table's header says it, without words like "role".</param>
/// <param name="Kind">On whose side the party stands.</param>
public sealed record Party(string Name, PartyKind Kind)
{
    /// <summary>Whether what it holds is the customer's, alone or with others.</summary>
    public bool IsCustomer => Kind is PartyKind.Customer or PartyKind.Joint;

    /// <summary>Whether it stands for all parties together, as "Shared" does, and not for one more.</summary>
    public bool IsEverybody { get; init; }

    /// <summary>Whether what it holds is anybody else's.</summary>
    public bool IsOther => Kind != PartyKind.Customer;
}
