namespace ChecklistGen.Documents;

/// <summary>How an attached file relates to the document (ISO 19005-3, annex E).</summary>
public enum AttachmentRelationship
{
    /// <summary>The document was made from it.</summary>
    Source,

    /// <summary>It holds the document's content as data.</summary>
    Data,

    /// <summary>It adds to the document.</summary>
    Supplement,
}
