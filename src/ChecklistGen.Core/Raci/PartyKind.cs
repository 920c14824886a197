namespace ChecklistGen.Raci;

/// <summary>On whose side a party of a matrix stands.</summary>
public enum PartyKind
{
    /// <summary>Neither the customer nor the publisher of the page: a third party, or one that can't be told.</summary>
    Other,

    /// <summary>The customer: whose obligations are selected.</summary>
    Customer,

    /// <summary>The provider of the service.</summary>
    Provider,

    /// <summary>The customer together with, or in place of, somebody else: "Shared", "Customer / Partner".</summary>
    Joint,
}
