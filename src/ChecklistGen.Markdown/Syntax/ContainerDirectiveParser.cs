using Markdig.Parsers;
using Markdig.Syntax;

namespace ChecklistGen.Markdown.Syntax;

/// <summary>Parses directives around blocks, opened by three or more colons and closed by at least as many. A line that begins with a known name is one, whatever follows.</summary>
internal sealed class ContainerDirectiveParser : BlockParser
{
    private readonly IReadOnlySet<string> _names;

    public ContainerDirectiveParser(IReadOnlySet<string> names)
    {
        _names = names;
        OpeningCharacters = [':'];
    }

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan().TrimEnd();
        var colons = CountColons(line);
        if (processor.IsCodeIndent || colons < 3)
            return BlockState.None;
        var at = colons;
        while (at < line.Length && line[at] == ' ')
            at++;
        if (DirectiveCall.TryRead(line, ref at) is not { } call || (at != line.Length && !_names.Contains(call.Name)))
            return BlockState.None;
        if (at != line.Length)
            call = call with { Unread = line[at..].Trim().ToString() };

        processor.NewBlocks.Push(new ContainerDirectiveBlock(this, call, colons)
        {
            Column = processor.Column,
            Line = processor.LineIndex,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });
        return BlockState.ContinueDiscard;
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var container = (ContainerDirectiveBlock)block;
        var line = processor.Line.AsSpan().Trim();
        if (processor.IsCodeIndent || line.Length < container.Colons || line.ContainsAnyExcept(':') || HasOpenInside(container))
            return BlockState.Continue;
        container.IsClosed = true;
        container.UpdateSpanEnd(processor.Line.End);
        return BlockState.BreakDiscard;
    }

    // A closing line belongs to the innermost open directive.
    private static bool HasOpenInside(ContainerDirectiveBlock container)
    {
        for (var last = container.LastChild; last is ContainerBlock inner; last = inner.LastChild)
        {
            if (inner is ContainerDirectiveBlock { IsClosed: false })
                return true;
        }

        return false;
    }

    private static int CountColons(ReadOnlySpan<char> line)
    {
        var colons = line.IndexOfAnyExcept(':');
        return colons < 0 ? line.Length : colons;
    }
}

/// <summary>A directive around blocks: <c>:::landscape</c> … <c>:::</c>.</summary>
internal sealed class ContainerDirectiveBlock(BlockParser parser, DirectiveCall call, int colons) : ContainerBlock(parser)
{
    public DirectiveCall Call { get; } = call;

    /// <summary>The number of colons that opened it; at least as many close it.</summary>
    public int Colons { get; } = colons;

    /// <summary>Whether its closing line was found.</summary>
    public bool IsClosed { get; set; }
}
