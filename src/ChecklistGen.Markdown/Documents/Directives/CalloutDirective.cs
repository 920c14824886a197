using System.Collections.Immutable;
using ChecklistGen.Documents;

namespace ChecklistGen.Markdown.Documents.Directives;

/// <summary><c>:::note[Title]</c> and <c>:::warning[Title]</c>: blocks set apart.</summary>
internal sealed class CalloutDirective(string name, CalloutKind kind) : ContainerDirective(name)
{
    public override IEnumerable<Block> Read(DirectiveArguments arguments, ImmutableArray<Block> content) =>
        [new Callout(kind, content) { Title = arguments.Content }];
}
