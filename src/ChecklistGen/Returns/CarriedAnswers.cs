using System.Collections.Immutable;
using ChecklistGen.Answers;
using ChecklistGen.Documents;

namespace ChecklistGen.Returns;

/// <summary>What becomes of the answers that were given for one service: each is in a field of the new document, or in its annex.</summary>
public sealed record CarriedAnswers
{
    /// <summary>The files that the answers come from.</summary>
    public required ImmutableArray<string> Files { get; init; }

    /// <summary>How many answers the files hold.</summary>
    public required int Given { get; init; }

    /// <summary>Those that go into fields of the new document.</summary>
    public required ImmutableArray<PlacedAnswer> Placed { get; init; }

    /// <summary>Those whose place is gone.</summary>
    public required ImmutableArray<AnnexEntry> Annex { get; init; }

    /// <summary>What changed about items since the answers were given, by the items' ids.</summary>
    public required ImmutableDictionary<string, ItemChange> Changes { get; init; }

    /// <summary>What became of the answers in figures.</summary>
    public AnswerCounts Counts =>
        new(Given, Placed.Count(p => !p.ToReview), Placed.Count(p => p.ToReview), Annex.Sum(e => e.Count));

    /// <summary>What the document asks about under the annex: its entries, each with an id for its fields.</summary>
    public ImmutableArray<FormItem> Earlier => [.. Annex.Select((e, i) => e.Asked with { Id = IdOf(i) })];

    /// <summary>The id under which fields of an entry of the annex are named.</summary>
    /// <param name="entry">The entry's position.</param>
    public static string IdOf(int entry) => FormattableString.Invariant($"earlier/{entry + 1}");

    /// <summary>The fields that a document must have, with what stands in them, for every answer to be in it.</summary>
    public IEnumerable<(string Name, FilledField Answer)> Expected => Placed.Select(p => (p.Name, p.Answer))
        .Concat(Annex.SelectMany((e, i) => e.Fields.Select(f => ($"{IdOf(i)}/{ItemAnswers.Split(f.Name).Field}", f))));

    /// <summary>The same with those answers in the annex that a document has no field for.</summary>
    /// <param name="hasPlace">Whether the document has a field for an answer.</param>
    public CarriedAnswers WithPlacesIn(Func<PlacedAnswer, bool> hasPlace)
    {
        var homeless = Placed.Where(p => !hasPlace(p)).ToList();
        return homeless.Count == 0
            ? this
            : this with
            {
                Placed = [.. Placed.Where(hasPlace)],
                Annex =
                [
                    .. Annex,
                    .. homeless.GroupBy(p => p.Asked, (IEqualityComparer<FormItem>)ReferenceEqualityComparer.Instance).Select(g => new AnnexEntry(g.Key, AnnexReason.NoPlace, [.. g.Select(p => p.Answer)])),
                ],
            };
    }
}
