using ChecklistGen.Data.References;
using ChecklistGen.Returns;

namespace ChecklistGen.Data;

/// <summary>What a run decides about one checklist, as far as its data shows it.</summary>
public sealed record ChecklistDataOptions
{
    /// <summary>What the document says of itself.</summary>
    public required DocumentFacts Document { get; init; }

    /// <summary>The service's slug, unique in the run.</summary>
    public required string Slug { get; init; }

    /// <summary>The answers that are carried over from files that came back; null for none.</summary>
    public CarriedAnswers? Answers { get; init; }

    /// <summary>The frameworks whose clauses are looked up for each row.</summary>
    public FrameworkSet Frameworks { get; init; } = FrameworkSet.None;

    /// <summary>What reviewers said about the clauses of the page's rows.</summary>
    public ReferenceReviews Reviews { get; init; } = ReferenceReviews.None;

    /// <summary>The page's evidence register.</summary>
    public EvidenceRegisterData Evidence { get; init; } = EvidenceRegisterData.Of([], count: 0);
}
