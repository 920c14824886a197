using System.Collections.Immutable;
using ChecklistGen.Reading.Words;
using ChecklistGen.Raci;

namespace ChecklistGen.Reading.Tables;

/// <summary>The parties of a page: one each, however many tables spell their names differently.</summary>
/// <param name="party">The customer's name as the user gave it; null when they did not, or when the page has no such name.</param>
/// <param name="introduction">Title and description of the page: whoever of several parties they name is the provider.</param>
internal sealed class PartyRegister(string? party, string introduction)
{
    private readonly string? _partyKey = party is null ? null : Vocabulary.PartyKey(party);
    private readonly string _introduction = string.Join(' ', Tokens.WordsOf(introduction));
    private readonly Dictionary<string, Party> _parties = new(StringComparer.Ordinal);
    private readonly List<Party> _inOrder = [];
    private Party? _customer;

    /// <summary>Everyone so far, in order of first appearance.</summary>
    public ImmutableArray<Party> All => [.. _inOrder];

    /// <summary>Whether any table names the customer.</summary>
    public bool HasCustomer { get; private set; }

    /// <summary>Whether a name in a cell is the customer's.</summary>
    public bool IsCustomer(string name) =>
        Vocabulary.PartyKey(name) == _partyKey || (_partyKey is null && Vocabulary.IsCustomer(name));

    /// <summary>Whether a name in a cell may mean the customer and may not: "both", "Customer support".</summary>
    public bool IsUnclear(string name) =>
        !IsCustomer(name) && (Vocabulary.IsEveryone(name) || (_partyKey is null && Vocabulary.IsNearCustomer(name)));

    /// <summary>The parties of a table's columns, in their order.</summary>
    public ImmutableArray<Party> Of(ImmutableArray<PartyColumn> columns)
    {
        var customers = columns.Count(c => c.IsCustomer);
        var others = columns.Where(c => !c.IsCustomer).ToList();
        var provider = others.Count == 1 && customers > 0 ? others[0] : ProviderAmong(others);
        return
        [
            .. columns.Select(c => c.IsCustomer
                ? Customer(c.Header, isOnly: customers == 1)
                : Other(c.Header, c == provider ? PartyKind.Provider : PartyKind.Other)),
        ];
    }

    /// <summary>The party that a cell of a transposed matrix names.</summary>
    public Party Named(string name)
    {
        if (IsCustomer(name))
            return Customer(name, isOnly: false);
        return Other(name, Vocabulary.IsProvider(name) || IsIntroduced(name) ? PartyKind.Provider : PartyKind.Other);
    }

    /// <summary>Stands for the customer where a table does not say which cell is theirs.</summary>
    public Party Missing() => _customer ?? new Party(party ?? "Customer", PartyKind.Customer);

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

    private Party Other(string header, PartyKind kind) => Add(Vocabulary.PartyKey(header), header, kind);

    private Party Add(string key, string header, PartyKind kind)
    {
        if (_parties.TryGetValue(key, out var party))
            return party;
        party = new Party(Vocabulary.PartyName(header), kind);
        _parties.Add(key, party);
        _inOrder.Add(party);
        return party;
    }
}
