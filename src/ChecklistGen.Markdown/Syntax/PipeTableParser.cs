using System.Collections.Immutable;
using ChecklistGen.Documents;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Block = Markdig.Syntax.Block;

namespace ChecklistGen.Markdown.Syntax;

/// <summary>
/// Pipe tables as GitHub Flavored Markdown defines them (section 4.10): a header row, a row of delimiters with as many
/// cells, and rows up to a blank line.
/// </summary>
/// <remarks>
/// Markdig's own parser nests each row in the previous one and rejects tables of a few thousand rows; this one reads line by
/// line.
/// </remarks>
internal sealed class PipeTableParser : BlockParser
{
    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || !processor.Line.AsSpan().Contains('|'))
            return BlockState.None;
        var alignments = PipeTableSyntax.ReadDelimiters(NextLine(processor.Line));
        var header = PipeTableSyntax.SplitRow(processor.Line);
        if (alignments.IsDefault || alignments.Length != header.Count)
            return BlockState.None;

        var table = new PipeTableBlock(this, alignments)
        {
            Column = processor.Column,
            Line = processor.LineIndex,
            DelimiterLine = processor.LineIndex + 1,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        };
        AddRow(table, processor);
        processor.NewBlocks.Push(table);
        return BlockState.ContinueDiscard;
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var table = (PipeTableBlock)block;
        if (processor.LineIndex == table.DelimiterLine)
            return BlockState.ContinueDiscard;

        // A fence closes the directive around the table.
        if (processor.IsBlankLine || processor.Line.AsSpan().TrimStart().StartsWith(":::"))
            return BlockState.None;
        AddRow(table, processor);
        table.UpdateSpanEnd(processor.Line.End);
        return BlockState.ContinueDiscard;
    }

    private static void AddRow(PipeTableBlock table, BlockProcessor processor) => table.Add(new PipeTableRow(processor.Line) { Line = processor.LineIndex });

    private static ReadOnlySpan<char> NextLine(StringSlice line)
    {
        var rest = line.Text.AsSpan(line.End + 1);
        if (rest.StartsWith("\r\n"))
            rest = rest[2..];
        else if (rest.Length > 0)
            rest = rest[1..];
        var end = rest.IndexOfAny('\r', '\n');
        return end < 0 ? rest : rest[..end];
    }
}

/// <summary>A pipe table: its children are <see cref="PipeTableRow"/>s, the first of them the header.</summary>
internal sealed class PipeTableBlock(BlockParser parser, ImmutableArray<TextAlignment> alignments) : ContainerBlock(parser)
{
    public ImmutableArray<TextAlignment> Alignments { get; } = alignments;

    /// <summary>The line of delimiters, which is neither header nor body.</summary>
    public int DelimiterLine { get; init; }
}

/// <summary>
/// A row of a pipe table, as it is written. Its cells are parsed when it is read: those of all rows together would take more
/// memory than everything else that a large document needs.
/// </summary>
/// <param name="text">The line.</param>
internal sealed class PipeTableRow(StringSlice text) : LeafBlock(parser: null)
{
    public StringSlice Text => text;
}

/// <summary>A cell of a pipe table; its inlines are parsed like a paragraph's.</summary>
internal sealed class PipeTableCell : LeafBlock
{
    public PipeTableCell(StringSlice text, int line)
        : base(parser: null)
    {
        Line = line;
        ProcessInlines = true;
        Lines = new StringLineGroup(1) { new StringLine(text, line, 0, text.Start, NewLine.None) };
    }
}
