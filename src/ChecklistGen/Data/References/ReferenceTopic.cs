using System.Collections.Immutable;

namespace ChecklistGen.Data.References;

/// <summary>What the sections of one title are about in a framework.</summary>
/// <param name="Section">The section's phrases, and what the topic itself refers to.</param>
/// <param name="Phases">Phrases of the phase's title that narrow the topic down; none leaves it open.</param>
/// <param name="Rows">What rows with certain words refer to instead; the first that matches decides.</param>
internal sealed record ReferenceTopic(ReferenceRule Section, ReferenceRule? Phases, ImmutableArray<ReferenceRule> Rows)
{
    public bool Matches(string section, string phase) => Section.Matches(section) && (Phases is null || Phases.Matches(phase));
}
