using ChecklistGen.Documents;

namespace ChecklistGen.Markdown.Documents.Directives;

/// <summary><c>:muted[line 53]</c>: text that steps back.</summary>
internal sealed class MutedDirective() : InlineDirective("muted")
{
    public override IEnumerable<Inline> Read(DirectiveArguments arguments) => [new Muted(arguments.Content)];
}
