using System.Collections.Immutable;
using ChecklistGen.Raci;

namespace ChecklistGen.Data.References;

/// <summary>Whose a row is.</summary>
[Flags]
public enum RowSides
{
    /// <summary>Nobody is responsible or accountable.</summary>
    None = 0,

    /// <summary>The customer is responsible or accountable.</summary>
    Customer = 1,

    /// <summary>Somebody else is.</summary>
    Provider = 2,

    /// <summary>Both are: the row is shared.</summary>
    Both = Customer | Provider,
}

/// <summary>A row with the clauses that it is related to: what coverage is counted from, for the rows of every party.</summary>
/// <param name="Row">The row, an obligation of the customer or not.</param>
/// <param name="Sides">Whose it is.</param>
/// <param name="Topic">What it is about; null where that is not sure enough.</param>
/// <param name="References">The clauses.</param>
/// <param name="Reviews">The reviews that decided about it; empty where only the program did.</param>
internal sealed record MappedRow(ChecklistItem Row, RowSides Sides, Topic? Topic, ImmutableArray<Reference> References, ImmutableArray<Review> Reviews);

/// <summary>Finds the clauses that rows are related to: the topic by the row's words, the clauses by the topic, and a reviewer's decision before both.</summary>
internal sealed class RowMapper(FrameworkSet set, ReferenceReviews reviews)
{
    // Scores are sums of the weights of the phrases found (topics.yaml). The bounds were set so that the rows of the seeds get the
    // clauses that people gave them, as GoldRowTests measures. In the whole row, section and phase: with less, no clause is given.
    private const double LeastTotal = 2.5;

    // In the row's own words.
    private const double LeastOwnForHigh = 4;
    private const double LeastOwnForMedium = 3;

    // Before the next topic that does not lead to the clause.
    private const double LeadForHigh = 1.5;
    private const double LeadForMedium = 0.5;

    // A second topic counts where the row's own words are sure of it and it is no further behind the first.
    private const double MostBehind = 2;

    // Of the first topic's clauses.
    private const int MostClauses = 3;

    private readonly TopicMatcher? _matcher = set.Topics is null || set.Frameworks.IsEmpty ? null : new TopicMatcher(set.Topics);

    /// <summary>The row with its clauses.</summary>
    public MappedRow Map(ChecklistItem item)
    {
        var activity = item.Activity;
        var sides = (activity.IsObligation ? RowSides.Customer : RowSides.None) | (activity.IsOthersObligation ? RowSides.Provider : RowSides.None);
        // Where the page doesn't say whose a row is, it may be either party's.
        var ranked = _matcher?.Rank(activity.Text, activity.Section.Title, activity.Section.Phase.Title, sides == RowSides.None ? RowSides.Both : sides) ?? [];
        var decided = set.Frameworks.Select(f => (Framework: f, Review: reviews.For(item, f))).ToImmutableArray();
        return new MappedRow(
            item,
            sides,
            ranked is [var best, ..] && best.Total >= LeastTotal ? best.Topic : null,
            [.. decided.SelectMany(d => d.Review is { } reviewed ? reviewed.References : Related(d.Framework, ranked, sides))],
            [.. decided.Select(d => d.Review?.Review).OfType<Review>().Distinct()]);
    }

    private static IEnumerable<Reference> Related(Framework framework, ImmutableArray<TopicScore> ranked, RowSides sides)
    {
        if (ranked is not [var best, ..] || best.Total < LeastTotal)
            return [];
        var clauses = framework.ClausesOf(best.Topic.Id, sides);
        if (clauses.IsEmpty)
            return [];
        var second = ranked.Skip(1).FirstOrDefault(t => t.Own >= LeastOwnForHigh && best.Total - t.Total <= MostBehind && !t.Places.Any(best.Places.Contains));
        return clauses.Take(MostClauses).Select(c => (c, ConfidenceIn(c)))
            .Concat(second is null ? [] : framework.ClausesOf(second.Topic.Id, sides).Except(clauses, StringComparer.Ordinal).Select(c => (c, Confidence.Low)))
            .Select(r => new Reference(framework, framework.Find(r.Item1)!, r.Item2, Review: null));

        Confidence ConfidenceIn(string clause)
        {
            var rival = ranked.FirstOrDefault(t => !framework.ClausesOf(t.Topic.Id, sides).Contains(clause, StringComparer.Ordinal));
            var lead = best.Total - (rival?.Total ?? 0);
            return best.Own >= LeastOwnForHigh && lead >= LeadForHigh && IsOfEachParty(clause) ? Confidence.High
                : best.Own >= LeastOwnForMedium && lead >= LeadForMedium ? Confidence.Medium
                : Confidence.Low;
        }

        // A row of both parties, or of an unknown one, is sure only of clauses that are not one party's.
        bool IsOfEachParty(string clause) => sides is RowSides.Customer or RowSides.Provider
            || (framework.ClausesOf(best.Topic.Id, RowSides.Customer).Contains(clause, StringComparer.Ordinal)
                && framework.ClausesOf(best.Topic.Id, RowSides.Provider).Contains(clause, StringComparer.Ordinal));
    }
}
