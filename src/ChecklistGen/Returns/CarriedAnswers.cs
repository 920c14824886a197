using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ChecklistGen.Answers;
using ChecklistGen.Documents;
using ChecklistGen.Raci.Comparison;
using ChecklistGen.Text;

namespace ChecklistGen.Returns;

/// <summary>The answers given for one service: each is in a field of the new document or in its annex.</summary>
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

    /// <summary>The fields, with their values, that a document must have to hold every answer.</summary>
    public IEnumerable<(string Name, FilledField Answer)> Expected => Placed.Select(p => (p.Name, p.Answer))
        .Concat(Annex.SelectMany((e, i) => e.Fields.Select(f => (FieldName.OfItem(IdOf(i), FieldName.FieldOf(f.Name)), f))));

    /// <summary>The same with those answers in the annex that a document has no field for.</summary>
    /// <param name="hasPlace">Whether the document has a field for an answer.</param>
    public CarriedAnswers WithPlacesIn(Func<PlacedAnswer, bool> hasPlace)
    {
        var unplaced = Placed.Where(p => !hasPlace(p)).ToList();
        return unplaced.Count == 0
            ? this
            : this with
            {
                Placed = [.. Placed.Where(hasPlace)],
                Annex =
                [
                    .. Annex,
                    .. unplaced
                        .GroupBy(p => p.Asked, (IEqualityComparer<FormItem>)ReferenceEqualityComparer.Instance)
                        .Select(g => new AnnexEntry(g.Key, AnnexReason.NoPlace, [.. g.Select(p => p.Answer)])),
                ],
            };
    }
}

/// <summary>Answers that are kept although their place is gone.</summary>
/// <param name="Asked">What they were given to.</param>
/// <param name="Reason">Why they are here.</param>
/// <param name="Fields">The answers.</param>
public sealed record AnnexEntry(FormItem Asked, AnnexReason Reason, ImmutableArray<FilledField> Fields)
{
    /// <summary>How many files contain the same answers, which the annex shows once.</summary>
    public int Copies { get; init; } = 1;

    /// <summary>How many answers it stands for.</summary>
    public int Count => Fields.Length * Copies;
}

/// <summary>Why an answer is in the annex.</summary>
[JsonConverter(typeof(SnakeCase<AnnexReason>))]
public enum AnnexReason
{
    /// <summary>Its row is no longer on the page.</summary>
    Gone,

    /// <summary>Its row is no longer an obligation of the customer.</summary>
    NotYours,

    /// <summary>Its row can no longer be understood.</summary>
    Unclear,

    /// <summary>It was a sign-off of the earlier version, or the file has lost what it is about.</summary>
    Other,

    /// <summary>Another file has a different answer in the same place.</summary>
    Differs,

    /// <summary>Several rows are identical, and its row may be gone or among those that remain.</summary>
    Uncertain,

    /// <summary>It was written beside the file's fields, or in one whose answer is ambiguous.</summary>
    Beside,

    /// <summary>The document has no field for it.</summary>
    NoPlace,
}

/// <summary>An answer that goes into a field of the new document.</summary>
/// <param name="Name">The field's name in the new document.</param>
/// <param name="Answer">What was filled in.</param>
/// <param name="Asked">What it was given to.</param>
/// <param name="ToReview">Whether what it was given to has changed since.</param>
public sealed record PlacedAnswer(string Name, FilledField Answer, FormItem Asked, bool ToReview);

/// <summary>What changed about an item since answers were given.</summary>
/// <param name="Kinds">What changed; <see cref="ChangeKinds.Added"/> where it is new.</param>
/// <param name="Old">The item as it was when the answers were given; null where it is new.</param>
public sealed record ItemChange(ChangeKinds Kinds, FormItem? Old)
{
    /// <summary>An item that was not there when the answers were given.</summary>
    public static ItemChange New { get; } = new(ChangeKinds.Added, Old: null);
}

/// <summary>What became of the answers that were given for one service.</summary>
/// <param name="Given">Fields that were filled in, and what was filled in elsewhere.</param>
/// <param name="Kept">Those that are unchanged.</param>
/// <param name="ToReview">Those whose row has changed since.</param>
/// <param name="Annexed">Those in the annex.</param>
public sealed record AnswerCounts(int Given, int Kept, int ToReview, int Annexed)
{
    /// <summary>Whether every answer is somewhere, and none is in two places.</summary>
    public bool AddUp => Given == Kept + ToReview + Annexed;

    /// <inheritdoc/>
    public override string ToString() =>
        FormattableString.Invariant($"{Given} in = {Kept} kept + {ToReview} to review + {Annexed} annexed");
}
