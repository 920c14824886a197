using System.Collections.Immutable;
using ChecklistGen.Raci;

namespace ChecklistGen.Reading.Words;

/// <summary>The words of all languages together: a page may mix them, and many do.</summary>
/// <remarks>Plain sets, not frozen ones: freezing them costs more than all look-ups of a run.</remarks>
internal static class Vocabulary
{
    private static readonly HashSet<string> ActivityWords = Union(l => l.Activity);
    private static readonly HashSet<string> ActivityLikeWords = Union(l => l.ActivityLike);
    private static readonly HashSet<string> CustomerWords = Union(l => l.Customer);
    private static readonly HashSet<string> YouWords = Union(l => l.You);
    private static readonly HashSet<string> CustomerFacingWords = Union(l => l.CustomerFacing);
    private static readonly HashSet<string> ConjunctionWords = Union(l => l.Conjunctions);
    private static readonly HashSet<string> ProviderWords = Union(l => l.Provider);
    private static readonly HashSet<string> RoleWords = Union(l => l.Role);
    private static readonly HashSet<string> EveryoneWords = Union(l => l.Everyone);
    private static readonly Dictionary<string, string> RoleCompounds =
        Languages.All.SelectMany(l => l.RoleCompounds).ToDictionary(c => c.Compound, c => c.Party, StringComparer.Ordinal);

    private static readonly (Duties Duty, HashSet<string> Words)[] DutyWords =
    [
        (Duties.Responsible, Union(l => l.Responsible)),
        (Duties.Accountable, Union(l => l.Accountable)),
        (Duties.Consulted, Union(l => l.Consulted)),
        (Duties.Informed, Union(l => l.Informed)),
    ];

    /// <summary>What titles say about pages.</summary>
    public static readonly ImmutableArray<WordPattern> Boilerplate = [.. Languages.All.SelectMany(l => l.Boilerplate).Select(p => new WordPattern(p))];

    /// <summary>What leads to a service's name.</summary>
    public static readonly ImmutableArray<WordPattern> Connectors = [.. Languages.All.SelectMany(l => l.Connectors).Select(p => new WordPattern(p))];

    /// <summary>Whether a header names activities.</summary>
    public static bool IsActivity(string header) => Tokens.Of(header).Any(t => ActivityWords.Contains(t.Word));

    /// <summary>Whether a header may name activities, if nothing better does.</summary>
    public static bool IsActivityLike(string header) => Tokens.Of(header).Any(t => ActivityLikeWords.Contains(t.Word));

    /// <summary>
    /// Whether a header or a name means the customer or somebody on the customer's side ("Customer", "Rolle Kunde",
    /// "Customer IT team"), and nobody else with them ("Customer / Partner", "Customer support").
    /// </summary>
    public static bool IsCustomer(string header)
    {
        var name = WithoutBrackets(header);
        var words = PartyWords(name);
        if (words.Count == 0 || !words.Exists(w => CustomerWords.Contains(w) || YouWords.Contains(w)))
            return false;
        if (words.TrueForAll(w => CustomerWords.Contains(w) || YouWords.Contains(w)))
            return true;
        return words.Exists(CustomerWords.Contains)
            && !words.Exists(w => CustomerFacingWords.Contains(w) || ProviderWords.Contains(w) || ConjunctionWords.Contains(w) || EveryoneWords.Contains(w))
            && name.AsSpan().IndexOfAny("/&+,;") < 0;
    }

    /// <summary>Whether a header or a name means the provider without naming it.</summary>
    public static bool IsProvider(string header)
    {
        var words = PartyWords(WithoutBrackets(header));
        return words.Exists(ProviderWords.Contains) && words.TrueForAll(w => ProviderWords.Contains(w) || w is "cloud" or "service");
    }

    /// <summary>Whether a name has a customer's word in it and yet may be somebody else's: "Customer support".</summary>
    public static bool IsNearCustomer(string name) => !IsCustomer(name) && PartyWords(name).Exists(CustomerWords.Contains);

    /// <summary>Whether a word joins two names.</summary>
    public static bool IsConjunction(string word) => ConjunctionWords.Contains(word);

    /// <summary>Whether a word in a transposed matrix's cell names nobody in particular.</summary>
    public static bool IsEveryone(string name) => Tokens.Of(name) is { IsEmpty: false } tokens && tokens.All(t => EveryoneWords.Contains(t.Word));

    /// <summary>The duty that heads a column of a transposed matrix: <c>R</c>, <c>Responsible</c>, <c>Responsible (R)</c>, <c>R = Responsible</c>.</summary>
    public static Duties? DutyOf(string header)
    {
        var words = Tokens.WordsOf(header).Where(w => !RoleWords.Contains(w)).ToList();
        foreach (var (duty, known) in DutyWords)
        {
            if (words.Count is > 0 and <= 3 && words.TrueForAll(known.Contains))
                return duty;
        }

        return null;
    }

    /// <summary>A party's name as a header gives it, without "role" and the like: "Rôle Cloud Temple", "Cloud-Temple-Rolle".</summary>
    public static string PartyName(string header)
    {
        var tokens = Tokens.Of(header);
        if (tokens.Length == 1 && RoleCompounds.TryGetValue(tokens[0].Word, out var party))
            return party;
        var first = 0;
        var last = tokens.Length - 1;
        while (first < last && RoleWords.Contains(tokens[first].Word))
            first++;
        while (last > first && RoleWords.Contains(tokens[last].Word))
            last--;
        if (first > last || (first == 0 && last == tokens.Length - 1))
            return header;
        var name = header[tokens[first].Start..(last == tokens.Length - 1 ? header.Length : tokens[last].End)];
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    /// <summary>What two spellings of a party's name have in common.</summary>
    public static string PartyKey(string header) => string.Join(' ', Tokens.WordsOf(PartyName(header)));

    // The words of a party's name, "role" and the like left out.
    private static List<string> PartyWords(string name)
    {
        var words = Tokens.WordsOf(name);
        if (words is [var only] && RoleCompounds.TryGetValue(only, out var party))
            words = Tokens.WordsOf(party);
        return [.. words.Where(w => !RoleWords.Contains(w))];
    }

    private static string WithoutBrackets(string header)
    {
        var open = header.IndexOf('(', StringComparison.Ordinal);
        return open > 0 ? header[..open] : header;
    }

    private static HashSet<string> Union(Func<LanguageWords, ImmutableArray<string>> words) =>
        Languages.All.SelectMany(l => words(l)).ToHashSet(StringComparer.Ordinal);
}
