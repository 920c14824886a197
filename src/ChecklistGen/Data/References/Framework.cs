using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ChecklistGen.Data.References;

/// <summary>A framework such as SecNumCloud: its clauses, and which of them cover which topics.</summary>
public sealed class Framework
{
    private readonly FrozenDictionary<string, Clause> _byNumber;
    private readonly IReadOnlyDictionary<string, TopicClauses> _topics;
    private readonly Lazy<ImmutableArray<Clause>> _coverable;
    private readonly Lazy<ILookup<string, string>> _customerClauses;

    internal Framework(
        string id, string title, string titleLanguage, ImmutableArray<Clause> clauses, IReadOnlyDictionary<string, TopicClauses> topics, ImmutableArray<string> requirements = default)
    {
        Id = id;
        Title = title;
        TitleLanguage = titleLanguage;
        Clauses = clauses;
        _byNumber = clauses.ToFrozenDictionary(c => c.Number, StringComparer.Ordinal);
        _topics = topics;
        Requirements = requirements.IsDefault ? [.. clauses.Where(c => c.Parent is null).Select(c => c.Number)] : requirements;
        _coverable = new Lazy<ImmutableArray<Clause>>(FindCoverable);
        _customerClauses = new Lazy<ILookup<string, string>>(() => Clauses.Where(c => c.NamesCustomer).ToLookup(c => CoveredBy(c).Number, c => c.Number, StringComparer.Ordinal));
    }

    /// <summary>The name by which options and reviews call it: <c>secnumcloud-3.2</c>.</summary>
    public string Id { get; }

    /// <summary>The name that documents print, with its version: <c>SecNumCloud 3.2</c>.</summary>
    public string Title { get; }

    /// <summary>The language of the clauses' own titles.</summary>
    public string TitleLanguage { get; }

    /// <summary>All clauses, in the framework's order.</summary>
    public ImmutableArray<Clause> Clauses { get; }

    /// <summary>The chapters that make requirements, and do not only introduce or append.</summary>
    public ImmutableArray<string> Requirements { get; }

    /// <summary>The clauses that coverage counts: of level 2 in the chapters of requirements, and chapters that contain none.</summary>
    public ImmutableArray<Clause> Coverable => _coverable.Value;

    /// <summary>Whether any topic has clauses here; where none has, no row is related to the framework but by a review.</summary>
    public bool HasTopics => _topics.Count > 0;

    /// <summary>The clause of a number; null where there is none.</summary>
    public Clause? Find(string number) => _byNumber.GetValueOrDefault(number);

    /// <summary>The clause of a level that holds a clause: 17.6 for 17.6.a at level 2; the clause itself where it is no deeper.</summary>
    public Clause AtLevel(Clause clause, int level)
    {
        while (clause.Level > level && clause.Parent is { } parent)
            clause = _byNumber[parent];
        return clause;
    }

    /// <summary>The clause that coverage counts a clause for.</summary>
    internal Clause CoveredBy(Clause clause) => AtLevel(clause, 2);

    /// <summary>The numbers of the clauses that name the customer: the clause of level 2 itself and those that it contains.</summary>
    internal IEnumerable<string> CustomerClausesOf(Clause clause) => _customerClauses.Value[clause.Number];

    /// <summary>The clauses that cover a topic, in the order of their weight; empty where none does.</summary>
    internal ImmutableArray<string> ClausesOf(string topic, RowSides sides) => _topics.TryGetValue(topic, out var clauses) ? clauses.For(sides) : [];

    /// <summary>The same framework with another mapping of topics.</summary>
    internal Framework With(IReadOnlyDictionary<string, TopicClauses> topics) => new(Id, Title, TitleLanguage, Clauses, topics, Requirements);

    private ImmutableArray<Clause> FindCoverable()
    {
        var chapters = Requirements.ToHashSet(StringComparer.Ordinal);
        var parents = Clauses.Select(c => c.Parent).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return [.. Clauses.Where(c => chapters.Contains(AtLevel(c, 1).Number) && (c.Level == 2 || (c.Level == 1 && !parents.Contains(c.Number))))];
    }
}

/// <summary>A clause of a framework.</summary>
/// <param name="Number">Its number: <c>19.4.a</c>.</param>
/// <param name="Level">How deep it stands: 1 for a chapter.</param>
/// <param name="Parent">The number of the clause that holds it; null for a chapter.</param>
/// <param name="Titles">Its titles by language; a point without a title goes under that of the clause that holds it.</param>
/// <param name="NamesCustomer">Whether its own text names the customer.</param>
public sealed record Clause(string Number, int Level, string? Parent, IReadOnlyDictionary<string, string> Titles, bool NamesCustomer);

/// <summary>The clauses of a topic, by whose the row is where that matters.</summary>
internal sealed record TopicClauses(ImmutableArray<string> Customer, ImmutableArray<string> Provider)
{
    /// <summary>The clauses for a row; for one that both have, the customer's come first.</summary>
    public ImmutableArray<string> For(RowSides sides) => sides switch
    {
        RowSides.Customer => Customer,
        RowSides.Provider => Provider,
        _ => [.. Customer.Union(Provider, StringComparer.Ordinal)],
    };
}
