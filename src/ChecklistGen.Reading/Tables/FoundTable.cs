using ChecklistGen.Pages;
using ChecklistGen.Reading.Sections;

namespace ChecklistGen.Reading.Tables;

/// <summary>A matrix's table with the heading above it.</summary>
internal sealed record FoundTable(PageTable Table, TableLayout Layout, SectionNode Node)
{
    /// <summary>All of its rows, those that were cut off from it included.</summary>
    public List<PageRow> Rows { get; } = [.. Layout.Table.Rows];
}
