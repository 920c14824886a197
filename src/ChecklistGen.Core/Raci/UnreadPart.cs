using ChecklistGen.Diagnostics;
using ChecklistGen.Text;

namespace ChecklistGen.Raci;

/// <summary>A part of the page that was not read: a document made from the rest must say so.</summary>
/// <param name="Kind">What kind of part it is.</param>
/// <param name="What">What it shows of itself, in the page's own words: a table's header, the heading of a list.</param>
/// <param name="Severity">How likely duties are in it: an error where it names the customer or holds duties.</param>
/// <param name="Location">Where it begins.</param>
public sealed record UnreadPart(UnreadKind Kind, string What, Severity Severity, Location Location);

/// <summary>What a part of a page is that was not read.</summary>
public enum UnreadKind
{
    /// <summary>A table, or rows that belong to none.</summary>
    Table,

    /// <summary>A list.</summary>
    List,

    /// <summary>Something that the page's format could not take in, or that never ends.</summary>
    Other,
}
