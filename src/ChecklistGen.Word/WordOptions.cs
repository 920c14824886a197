using ChecklistGen.Documents;

namespace ChecklistGen.Word;

/// <summary>How a Word file is written.</summary>
public sealed record WordOptions
{
    /// <summary>Whether Word lets users fill in fields and change nothing else. Default: no.</summary>
    public bool Protect { get; init; }

    /// <summary>
    /// A customer's file that lends styles, theme, page, headers and footers. Default: none. Lay the document out for
    /// <see cref="ReferenceDocument.Page"/>: set it as the theme's page before the transforms run.
    /// </summary>
    public ReferenceDocument? ReferenceDocument { get; init; }

    /// <summary>
    /// Tells the numbers of pages in tables of contents, which Word works out anew only when a user asks for it. Default:
    /// none, and tables of contents without numbers; so too with a reference document, whose styles no one here lays out.
    /// </summary>
    public IHeadingPages? HeadingPages { get; init; }
}
