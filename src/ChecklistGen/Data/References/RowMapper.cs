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
/// <param name="Topic">What it is about, as <c>topics.yaml</c> calls it; null where that is not sure enough.</param>
/// <param name="References">The clauses.</param>
/// <param name="Reviews">The reviews that decided about it; empty where only the program did.</param>
public sealed record MappedRow(ChecklistItem Row, RowSides Sides, string? Topic, ImmutableArray<Reference> References, ImmutableArray<Review> Reviews);

/// <summary>Finds the clauses that rows are related to: the topic by the row's words, the clauses by the topic, and a reviewer's word above both.</summary>
internal sealed class RowMapper(FrameworkSet set, ReferenceReviews reviews)
{
    // With less, nothing is said.
    private const double Enough = 2.5;

    private const double SureOfItself = 4;

    private const double FairlySure = 3;

    // How far the next topic that does not lead to the clause must be behind.
    private const double ClearLead = 1.5;

    private const double SlightLead = 0.5;

    // A second topic counts where it has words of its own and is no further behind.
    private const double MostBehind = 2;

    private const int MostHigh = 3;

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
            ranked is [var best, ..] && best.Total >= Enough ? best.Topic.Id : null,
            [.. decided.SelectMany(d => d.Review is { } reviewed ? reviewed.References : Related(d.Framework, ranked, sides))],
            [.. decided.Select(d => d.Review?.Review).OfType<Review>().Distinct()]);
    }

    private static IEnumerable<Reference> Related(Framework framework, ImmutableArray<TopicScore> ranked, RowSides sides)
    {
        if (ranked is not [var best, ..] || best.Total < Enough)
            return [];
        var clauses = framework.ClausesOf(best.Topic.Id, sides);
        if (clauses.IsEmpty)
            return [];
        var second = ranked.Skip(1).FirstOrDefault(t => t.Own >= SureOfItself && best.Total - t.Total <= MostBehind && !t.Places.Any(best.Places.Contains));
        return clauses.Take(MostHigh).Select(c => (c, ConfidenceIn(c)))
            .Concat(second is null ? [] : framework.ClausesOf(second.Topic.Id, sides).Except(clauses, StringComparer.Ordinal).Select(c => (c, Confidence.Low)))
            .Select(r => new Reference(framework, framework.Find(r.Item1)!, r.Item2, Review: null));

        Confidence ConfidenceIn(string clause)
        {
            var rival = ranked.FirstOrDefault(t => !framework.ClausesOf(t.Topic.Id, sides).Contains(clause, StringComparer.Ordinal));
            var lead = best.Total - (rival?.Total ?? 0);
            return best.Own >= SureOfItself && lead >= ClearLead && IsOfEachParty(clause) ? Confidence.High
                : best.Own >= FairlySure && lead >= SlightLead ? Confidence.Medium
                : Confidence.Low;
        }

        // A row of both parties, or of an unknown one, is sure only of clauses that are not one party's.
        bool IsOfEachParty(string clause) => sides is RowSides.Customer or RowSides.Provider
            || (framework.ClausesOf(best.Topic.Id, RowSides.Customer).Contains(clause, StringComparer.Ordinal)
                && framework.ClausesOf(best.Topic.Id, RowSides.Provider).Contains(clause, StringComparer.Ordinal));
    }
}
