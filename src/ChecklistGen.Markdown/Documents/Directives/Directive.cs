using System.Collections.Immutable;

namespace ChecklistGen.Markdown.Documents.Directives;

/// <summary>A word of the vocabulary that documents need and Markdown lacks.</summary>
/// <param name="name">Its name, without colons.</param>
/// <param name="attributes">The attributes it takes, its id aside.</param>
internal abstract class Directive(string name, params ImmutableArray<string> attributes)
{
    public string Name { get; } = name;

    public ImmutableArray<string> Attributes { get; } = attributes;
}
