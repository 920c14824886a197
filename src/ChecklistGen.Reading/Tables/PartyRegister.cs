using System.Collections.Immutable;
using ChecklistGen.Reading.Words;
using ChecklistGen.Raci;

namespace ChecklistGen.Reading.Tables;

/// <summary>The parties of a page: one each, even if tables spell their names differently.</summary>
/// <param name="named">The customer's names as the user gave them, those that the page has.</param>
/// <param name="introduction">Title and description of the page: the party that they name is the provider.</param>
internal sealed class PartyRegister(ImmutableArray<string> named, string introduction)
{
    private readonly HashSet<string> _named = named.Select(Vocabulary.PartyKey).ToHashSet(StringComparer.Ordinal);
    private readonly string _introduction = string.Join(' ', Tokens.WordsOf(introduction));
    private readonly Dictionary<string, Party> _parties = new(StringComparer.Ordinal);
    private readonly List<Party> _inOrder = [];

    // Cached by name, since cells repeat their names.
    private readonly Dictionary<string, Party> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _unclear = new(StringComparer.Ordinal);
    private Party? _customer;

    /// <summary>Everyone so far, in order of first appearance.</summary>
    public ImmutableArray<Party> All => [.. _inOrder];

    /// <summary>Whether any table names the customer.</summary>
    public bool HasCustomer { get; private set; }

    /// <summary>Whether a name in a cell is the customer's.</summary>
    public bool IsCustomer(string name) =>
        _named.Contains(Vocabulary.PartyKey(name)) || (_named.Count == 0 && Vocabulary.IsCustomer(name));

    /// <summary>Whether a name in a cell is ambiguous as to the customer: "both", "Depends on the plan", "Customer support".</summary>
    public bool IsUnclear(string name)
    {
        if (!_unclear.TryGetValue(name, out var isUnclear))
            _unclear[name] = isUnclear = !IsCustomer(name) && (Vocabulary.IsEveryone(name) || Vocabulary.IsUnsettled(name) || (_named.Count == 0 && Vocabulary.IsNearCustomer(name)));
        return isUnclear;
    }

    /// <summary>The same for a column of owners, where "both" is not ambiguous.</summary>
    public bool IsNobodyKnown(string name) => IsUnclear(name) && !Vocabulary.IsShared(name);

    /// <summary>The parties of a table's columns, in their order.</summary>
    public ImmutableArray<Party> Of(ImmutableArray<PartyColumn> columns)
    {
        var customers = columns.Count(c => c.Kind == PartyKind.Customer);
        var others = columns.Where(c => !c.IsCustomer).ToList();
        var provider = others.Count == 1 && columns.Any(c => c.IsCustomer) ? others[0] : ProviderAmong(others);
        return
        [
            .. columns.Select(c => c.Kind switch
            {
                PartyKind.Customer => Customer(c.Header, isOnly: customers == 1),
                PartyKind.Joint => Joint(c.Header),
                _ => Other(c.Header, c == provider ? PartyKind.Provider : PartyKind.Other),
            }),
        ];
    }

    /// <summary>The party that a cell of a transposed matrix names.</summary>
    public Party Named(string name)
    {
        if (!_byName.TryGetValue(name, out var party))
        {
            _byName[name] = party = IsCustomer(name)
                ? Customer(name, isOnly: false)
                : Other(name, Vocabulary.IsProvider(name) || IsIntroduced(name) ? PartyKind.Provider : PartyKind.Other);
        }

        return party;
    }

    /// <summary>The party that a cell of a column of owners names: one, or everybody.</summary>
    public Party NamedOrTogether(string name)
    {
        if (!_byName.TryGetValue(name, out var party))
            _byName[name] = party = Vocabulary.IsShared(name) ? Joint(name) : Named(name);
        return party;
    }

    /// <summary>Everybody together, by the word that a cell has for it.</summary>
    public Party Together(string word) => Joint(word);

    /// <summary>Stands for the customer where a table does not say which cell is theirs.</summary>
    public Party Missing() => _customer ?? new Party(named is [var first, ..] ? first : "Customer", PartyKind.Customer);

    private PartyColumn? ProviderAmong(List<PartyColumn> columns)
    {
        var known = columns.Where(c => Vocabulary.IsProvider(c.Header)).ToList();
        if (known.Count == 0)
            known = [.. columns.Where(c => IsIntroduced(c.Header))];
        return known is [var only] ? only : null;
    }

    private bool IsIntroduced(string header) =>
        Vocabulary.PartyKey(header) is { Length: > 0 } key && $" {_introduction} ".Contains($" {key} ", StringComparison.Ordinal);

    private Party Customer(string header, bool isOnly)
    {
        HasCustomer = true;
        if (isOnly && _customer is not null)
            return _customer;
        var customer = Add(Vocabulary.PartyKey(header), header, PartyKind.Customer);
        _customer ??= customer;
        return customer;
    }

    private Party Joint(string header)
    {
        HasCustomer = true;
        return Add(Vocabulary.PartyKey(header), header, PartyKind.Joint);
    }

    private Party Other(string header, PartyKind kind) => Add(Vocabulary.PartyKey(header), header, kind);

    private Party Add(string key, string header, PartyKind kind)
    {
        if (_parties.TryGetValue(key, out var party))
            return party;
        party = new Party(Vocabulary.PartyName(header), kind) { IsEverybody = kind == PartyKind.Joint && Vocabulary.IsShared(header) };
        _parties.Add(key, party);
        _inOrder.Add(party);
        return party;
    }
}
