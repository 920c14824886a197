using System.Collections.Immutable;

namespace ChecklistGen.Data.References;

/// <summary>The frameworks whose clauses a run looks up, and what rows can be about.</summary>
/// <param name="Frameworks">The frameworks, in the order in which documents show them.</param>
/// <param name="Topics">The topics by which rows and clauses meet; null relates rows by reviews alone.</param>
public sealed record FrameworkSet(ImmutableArray<Framework> Frameworks, TopicCatalogue? Topics)
{
    /// <summary>No framework.</summary>
    public static FrameworkSet None { get; } = new([], Topics: null);
}
