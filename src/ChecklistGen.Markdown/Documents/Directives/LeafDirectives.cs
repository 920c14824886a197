using System.Collections.Frozen;

namespace ChecklistGen.Markdown.Documents.Directives;

/// <summary>The directives on lines of their own, by name.</summary>
internal static class LeafDirectives
{
    public static FrozenDictionary<string, LeafDirective> All { get; } = new LeafDirective[]
    {
        new PageBreakDirective(),
        new TableOfContentsDirective(),
    }.ToFrozenDictionary(d => d.Name, StringComparer.Ordinal);
}
