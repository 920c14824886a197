using System.Collections.Immutable;

namespace ChecklistGen.Documents;

/// <summary>An inline that gives other inlines a property they share.</summary>
/// <param name="Content">What it holds.</param>
public abstract record InlineContainer(ImmutableArray<Inline> Content) : Inline;
