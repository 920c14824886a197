using System.Collections.Immutable;

namespace ChecklistGen.Documents;

/// <summary>A link out of the document, or to a heading in it.</summary>
/// <param name="Target">An http, https or mailto address, or <c>#</c> and the anchor of a heading.</param>
/// <param name="Content">The text that is clicked.</param>
public sealed record Link(string Target, ImmutableArray<Inline> Content) : InlineContainer(Content)
{
    /// <summary>What the link leads to, in words; null where the text says it.</summary>
    public string? Description { get; init; }

    /// <summary>Whether the target lies in this document.</summary>
    public bool IsInternal => Target.StartsWith('#');
}
