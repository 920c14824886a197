using ChecklistGen.Documents;

namespace ChecklistGen.Word;

/// <summary>How a Word file is written.</summary>
public sealed record WordOptions
{
    /// <summary>Whether Word lets users fill in fields and change nothing else. Default: no.</summary>
    public bool Protect { get; init; }

    /// <summary>
    /// A customer's file whose styles, theme, page, headers and footers are used. Default: none. Lay the document out for
    /// <see cref="ReferenceDocument.Page"/>: set it as the theme's page before the transforms run.
    /// </summary>
    public ReferenceDocument? ReferenceDocument { get; init; }

    /// <summary>
    /// Finds the page numbers for tables of contents, which Word updates only when a user asks for it. Default: none, and
    /// tables of contents without numbers; the same applies with a reference document, whose styles are not laid out here.
    /// </summary>
    public IHeadingPages? HeadingPages { get; init; }
}
