namespace ChecklistGen.Raci;

/// <summary>One who holds duties in a matrix.</summary>
/// <param name="Name">The name as the table's header says it, without words like "role".</param>
/// <param name="Kind">Which side the party is on.</param>
public sealed record Party(string Name, PartyKind Kind)
{
    /// <summary>Whether what it holds is the customer's, alone or with others.</summary>
    public bool IsCustomer => Kind is PartyKind.Customer or PartyKind.Joint;

    /// <summary>Whether it stands for all parties together, as "Shared" does, and not for one more.</summary>
    public bool IsEverybody { get; init; }

    /// <summary>Whether what it holds is anybody else's.</summary>
    public bool IsOther => Kind != PartyKind.Customer;
}

/// <summary>Which side a party of a matrix is on.</summary>
public enum PartyKind
{
    /// <summary>Neither the customer nor the publisher of the page: a third party, or one whose side is not known.</summary>
    Other,

    /// <summary>The customer: whose obligations are selected.</summary>
    Customer,

    /// <summary>The provider of the service.</summary>
    Provider,

    /// <summary>The customer together with, or in place of, somebody else: "Shared", "Customer / Partner".</summary>
    Joint,
}
