namespace ChecklistGen.Raci;

/// <summary>What part the customer has in an obligation.</summary>
public enum ObligationKind
{
    /// <summary>The customer does it and answers for it, and nobody else holds R or A; where the page has no letters, it is the customer's alone.</summary>
    Own,

    /// <summary>The customer does it and answers for it, and somebody else holds R or A as well; where the page has no letters, it is somebody else's as well.</summary>
    Shared,

    /// <summary>The customer answers for it and does not do it.</summary>
    AccountableOnly,

    /// <summary>The customer does it and does not answer for it.</summary>
    ResponsibleOnly,
}
