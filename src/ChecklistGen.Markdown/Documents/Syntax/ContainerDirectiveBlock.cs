using Markdig.Parsers;
using Markdig.Syntax;

namespace ChecklistGen.Markdown.Documents.Syntax;

/// <summary>A directive around blocks: <c>:::landscape</c> … <c>:::</c>.</summary>
internal sealed class ContainerDirectiveBlock(BlockParser parser, DirectiveCall call, int colons) : ContainerBlock(parser)
{
    public DirectiveCall Call { get; } = call;

    /// <summary>How many colons opened it; as many or more close it.</summary>
    public int Colons { get; } = colons;

    /// <summary>Whether a closing line was found.</summary>
    public bool IsClosed { get; set; }
}
