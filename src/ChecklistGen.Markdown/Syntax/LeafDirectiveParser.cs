using Markdig.Parsers;
using Markdig.Syntax;

namespace ChecklistGen.Markdown.Syntax;

/// <summary>Parses directives on a line of their own, after two colons. A line that begins with a known name is one, whatever follows.</summary>
internal sealed class LeafDirectiveParser : BlockParser
{
    private readonly IReadOnlySet<string> _names;

    public LeafDirectiveParser(IReadOnlySet<string> names)
    {
        _names = names;
        OpeningCharacters = [':'];
    }

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan().TrimEnd();
        if (processor.IsCodeIndent || !line.StartsWith("::") || line.StartsWith(":::"))
            return BlockState.None;
        var at = 2;
        if (DirectiveCall.TryRead(line, ref at) is not { } call || (at != line.Length && !_names.Contains(call.Name)))
            return BlockState.None;
        if (at != line.Length)
            call = call with { Unread = line[at..].Trim().ToString() };

        processor.NewBlocks.Push(new LeafDirectiveBlock(this, call)
        {
            Column = processor.Column,
            Line = processor.LineIndex,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });
        return BlockState.BreakDiscard;
    }
}

/// <summary>A directive on a line of its own: <c>::page-break</c>.</summary>
internal sealed class LeafDirectiveBlock(BlockParser parser, DirectiveCall call) : LeafBlock(parser)
{
    public DirectiveCall Call { get; } = call;
}
