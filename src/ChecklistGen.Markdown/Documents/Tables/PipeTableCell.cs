using Markdig.Syntax;

namespace ChecklistGen.Markdown.Documents.Tables;

/// <summary>A cell of a pipe table; Markdig parses its line as inlines like any paragraph's.</summary>
internal sealed class PipeTableCell() : LeafBlock(parser: null);
