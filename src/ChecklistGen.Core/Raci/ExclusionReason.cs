namespace ChecklistGen.Raci;

/// <summary>Why a row is not among the customer's obligations.</summary>
public enum ExclusionReason
{
    /// <summary>Somebody else holds R or A, the customer does not.</summary>
    OthersOnly,

    /// <summary>Nobody holds R or A.</summary>
    Nobody,

    /// <summary>The customer's cell says that there is nothing to do.</summary>
    NothingToDo,

    /// <summary>The row belongs to a product variant that <c>--where</c> leaves out.</summary>
    OtherVariant,
}
