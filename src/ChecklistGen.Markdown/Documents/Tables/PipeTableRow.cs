using Markdig.Syntax;

namespace ChecklistGen.Markdown.Documents.Tables;

/// <summary>A row of a pipe table: its children are <see cref="PipeTableCell"/>s.</summary>
internal sealed class PipeTableRow() : ContainerBlock(parser: null)
{
    /// <summary>How many cells it has more than the header; they are not among the children, and are an error.</summary>
    public int SurplusCells { get; init; }
}
