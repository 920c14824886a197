using System.Collections.Immutable;
using ChecklistGen.Documents;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ChecklistGen.Markdown.Documents.Tables;

/// <summary>A pipe table: its children are <see cref="PipeTableRow"/>s, the first of them the header.</summary>
internal sealed class PipeTableBlock(BlockParser parser, ImmutableArray<TextAlignment> alignments) : ContainerBlock(parser)
{
    public ImmutableArray<TextAlignment> Alignments { get; } = alignments;

    /// <summary>The line that holds the delimiters, which is neither header nor body.</summary>
    public int DelimiterLine { get; init; }
}
