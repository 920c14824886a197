using Markdig.Parsers;
using Markdig.Syntax;

namespace ChecklistGen.Markdown.Documents.Syntax;

/// <summary>A directive on a line of its own: <c>::page-break</c>.</summary>
internal sealed class LeafDirectiveBlock(BlockParser parser, DirectiveCall call) : LeafBlock(parser)
{
    public DirectiveCall Call { get; } = call;
}
