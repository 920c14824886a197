namespace ChecklistGen.Pdf.Painting;

/// <summary>Why something is on the page that is not content (ISO 32000-1, 14.8.2.2).</summary>
internal enum ArtifactKind
{
    /// <summary>It makes the page clearer: rules, fills, leaders.</summary>
    Layout,

    /// <summary>The page break made it necessary: repeated header rows.</summary>
    Pagination,

    /// <summary>The line at the head of each page.</summary>
    Header,

    /// <summary>The line at the foot of each page.</summary>
    Footer,
}
