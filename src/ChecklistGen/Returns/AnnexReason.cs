namespace ChecklistGen.Returns;

/// <summary>Why an answer stands in the annex.</summary>
public enum AnnexReason
{
    /// <summary>Its row is in the page no more.</summary>
    Gone,

    /// <summary>Its row is still there, and no obligation of the customer any more.</summary>
    NotYours,

    /// <summary>Its row is still there, and can't be read any more.</summary>
    Unclear,

    /// <summary>It was given about the earlier version as a whole, as a sign-off is, or a file has lost what it is about.</summary>
    Other,

    /// <summary>Another file says something else in the same place.</summary>
    Differs,

    /// <summary>Several rows say the same, and nothing tells whether its row is gone or is one of those that are still there.</summary>
    Uncertain,

    /// <summary>It stands beside the fields of the file, or in one whose answer can't be told.</summary>
    Beside,

    /// <summary>The document has no field for it.</summary>
    NoPlace,
}
