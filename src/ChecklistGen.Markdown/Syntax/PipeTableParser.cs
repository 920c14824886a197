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
        AddRow(table, header, processor.LineIndex);
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
        AddRow(table, PipeTableSyntax.SplitRow(processor.Line), processor.LineIndex);
        table.UpdateSpanEnd(processor.Line.End);
        return BlockState.ContinueDiscard;
    }

    private static void AddRow(PipeTableBlock table, List<StringSlice> cells, int line)
    {
        var row = new PipeTableRow { Line = line, SurplusCells = Math.Max(0, cells.Count - table.Alignments.Length) };
        for (var i = 0; i < table.Alignments.Length; i++)
        {
            var cell = new PipeTableCell { Line = line };
            if (i < cells.Count && !cells[i].IsEmpty)
            {
                cell.ProcessInlines = true;
                cell.Lines = new StringLineGroup(1) { new StringLine(cells[i], line, 0, cells[i].Start, NewLine.None) };
            }

            row.Add(cell);
        }

        table.Add(row);
    }

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

/// <summary>A row of a pipe table: its children are <see cref="PipeTableCell"/>s.</summary>
internal sealed class PipeTableRow() : ContainerBlock(parser: null)
{
    /// <summary>How many more cells it has than the header; they are an error and not among the children.</summary>
    public int SurplusCells { get; init; }
}

/// <summary>A cell of a pipe table; Markdig parses its inlines like a paragraph's.</summary>
internal sealed class PipeTableCell() : LeafBlock(parser: null);
