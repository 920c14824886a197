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
    private static readonly HashSet<string> AndWords = Union(l => l.Conjunctions);
    private static readonly HashSet<string> ConjunctionWords = Union(l => [.. l.Conjunctions, .. l.Alternatives]);
    private static readonly HashSet<string> ProviderWords = Union(l => l.Provider);
    private static readonly HashSet<string> RoleWords = Union(l => l.Role);
    private static readonly HashSet<string> EveryoneWords = Union(l => l.Everyone);
    private static readonly HashSet<string> UnsettledWords = Union(l => l.Unsettled);
    private static readonly HashSet<string> SharedWords = Union(l => l.Shared);
    private static readonly HashSet<string> BetweenWords = Union(l => l.Between);
    private static readonly HashSet<string> TeamWords = Union(l => l.Team);
    private static readonly HashSet<string> OwnerWords = Union(l => l.Owner);
    private static readonly HashSet<string> DefinitionWords = Union(l => l.Definition);
    private static readonly HashSet<string> DoingWords = Union(l => l.Does);
    private static readonly HashSet<string> MayWords = Union(l => l.May);
    private static readonly HashSet<string> RemarkWords = Union(l => l.Remark);
    private static readonly HashSet<string> AreaWords = Union(l => l.Area);
    private static readonly string[] ResponsibilityStems = [.. Union(l => l.Responsibility)];
    private static readonly string[] PermissionStems = [.. Union(l => l.Permission)];
    private static readonly Dictionary<string, string> RoleCompounds =
        Languages.All.SelectMany(l => l.RoleCompounds).ToDictionary(c => c.Compound, c => c.Party, StringComparer.Ordinal);

    private static readonly (Duties Duty, HashSet<string> Words)[] DutyWords =
    [
        (Duties.Responsible, Union(l => l.Responsible)),
        (Duties.Accountable, Union(l => l.Accountable)),
        (Duties.Consulted, Union(l => l.Consulted)),
        (Duties.Informed, Union(l => l.Informed)),
    ];

    private static readonly ImmutableArray<WordPattern> Burdens = [.. Languages.All.SelectMany(l => l.Burden).Select(p => new WordPattern(p))];
    private static readonly WordPattern ComplementaryControl = new("complementary user|customer entity|entities|organization|organizations? control|controls");
    private static readonly WordPattern CloudCustomer = new("cloud service|services? customer|customers");
    private static readonly HashSet<string> FirstWordsOfBurdens = Burdens.SelectMany(p => p.FirstWords).ToHashSet(StringComparer.Ordinal);

    /// <summary>What titles say about pages.</summary>
    public static readonly ImmutableArray<WordPattern> Boilerplate = [.. Languages.All.SelectMany(l => l.Boilerplate).Select(p => new WordPattern(p))];

    /// <summary>What leads to a service's name.</summary>
    public static readonly ImmutableArray<WordPattern> Connectors = [.. Languages.All.SelectMany(l => l.Connectors).Select(p => new WordPattern(p))];

    /// <summary>Whose a header or a name is: see <see cref="PartySide"/>.</summary>
    public static PartySide SideOf(string header)
    {
        if (IsCustomer(header))
            return PartySide.Customer;
        if (IsShared(header))
            return PartySide.Shared;
        if (IsProvider(header))
            return PartySide.Provider;
        var open = header.IndexOf('(', StringComparison.Ordinal);
        var outside = open > 0 ? header[..open] : header;
        if (HasCustomerAmong(outside) is var (isThere, isAlone) && isThere)
            return isAlone ? PartySide.Customer : PartySide.Joint;
        // "Developing party (customer or partner)", "Acme (customer)"; but no "Support (customer)".
        if (open <= 0 || PartyWords(outside).Exists(w => CustomerFacingWords.Contains(w) || ProviderWords.Contains(w)))
            return PartySide.None;
        (isThere, isAlone) = HasCustomerAmong(header[(open + 1)..].TrimEnd(' ', ')'));
        return !isThere ? PartySide.None : isAlone ? PartySide.Customer : PartySide.Joint;
    }

    /// <summary>Whether a header or a name means everybody together: "Shared", "Both".</summary>
    public static bool IsShared(string name) =>
        PartyWords(WithoutBrackets(name)) is { Count: > 0 } words
            && words.TrueForAll(w => SharedWords.Contains(w) || StartsWithAny(w, ResponsibilityStems))
            && words.Exists(SharedWords.Contains);

    /// <summary>The first of several names without the word that says that they share something: "Shared between customer".</summary>
    public static string WithoutSharing(string name)
    {
        var tokens = Tokens.Of(name);
        if (tokens.Length < 2 || !SharedWords.Contains(tokens[0].Word))
            return name;
        var first = tokens.Length > 2 && BetweenWords.Contains(tokens[1].Word) ? 2 : 1;
        return name[tokens[first].Start..];
    }

    /// <summary>Whether a text has a word for the customer in it, whatever else it says: "What you own", "Customer site".</summary>
    public static bool MentionsCustomer(string text)
    {
        var words = WithoutBurden(text);
        return words.Any(w => CustomerWords.Contains(w) || YouWords.Contains(w)) && !words.Any(CustomerFacingWords.Contains);
    }

    /// <summary>Whether a text names what auditors' reports leave to the customer (SOC 1 and 2): "Complementary user entity controls".</summary>
    public static bool SpeaksOfComplementaryControls(string text) =>
        text.Contains("omplementary", StringComparison.Ordinal) && Tokens.Of(text) is var tokens && Enumerable.Range(0, tokens.Length).Any(i => ComplementaryControl.Match(tokens, i) > 0);

    /// <summary>Whether a heading says what the customer has to do: "Customer tasks".</summary>
    public static bool IsCustomersActivity(string text) => IsActivity(text) && IsCustomerAlone(text);

    /// <summary>
    /// Whether a sentence is about the customer and what is theirs: "Your responsibilities for your services", "The customer does"; but
    /// not "You can do", which leaves it to them.
    /// </summary>
    public static bool AddressesCustomer(string sentence)
    {
        var words = Tokens.WordsOf(sentence);
        var isFacing = words.Any(CustomerFacingWords.Contains);
        return words.Where((w, i) => (YouWords.Contains(w) || (CustomerWords.Contains(w) && !isFacing)) && !MayAt(i - 1) && !MayAt(i + 1)).Any();

        bool MayAt(int i) => i >= 0 && i < words.Length && MayWords.Contains(words[i]);
    }

    /// <summary>Whether a text speaks of responsibilities.</summary>
    public static bool SpeaksOfResponsibility(string text) => Tokens.WordsOf(text).Any(w => StartsWithAny(w, ResponsibilityStems));

    /// <summary>Whether a text mentions several parties together.</summary>
    public static bool SpeaksOfSharing(string text) => Tokens.WordsOf(text).Any(w => SharedWords.Contains(w) || ProviderWords.Contains(w) || w is "between" or "entre" or "zwischen" or "tra" or "tussen" or "pomiedzy");

    /// <summary>Whether a text mentions permissions.</summary>
    public static bool SpeaksOfPermissions(string text) => Tokens.WordsOf(text).Any(w => StartsWithAny(w, PermissionStems));

    /// <summary>Whether a header says that what is below it is a party's to do: "What the customer owns", "Your responsibilities".</summary>
    public static bool SpeaksOfDoing(string header) =>
        Tokens.WordsOf(header) is var words && (words.Any(w => DoingWords.Contains(w) || StartsWithAny(w, ResponsibilityStems)) || (words.Length > 1 && words.Any(FirstWordsOfBurdens.Contains) && HasBurden(header)));

    /// <summary>Whether a header has a word for the provider or the customer in it: what is below it is about one of them.</summary>
    public static bool MentionsParty(string header) =>
        Tokens.WordsOf(header).Any(w => CustomerWords.Contains(w) || YouWords.Contains(w) || ProviderWords.Contains(w));

    /// <summary>Whether a header says of what something is a part, and of no party: "Responsibility area".</summary>
    public static bool SpeaksOfAreas(string header) => Tokens.WordsOf(header).Any(AreaWords.Contains);

    /// <summary>Whether a header is that of a column of remarks.</summary>
    public static bool IsRemark(string header) => Tokens.WordsOf(header).Any(RemarkWords.Contains);

    /// <summary>Whether a header is that of a column of names: "Owner", "Who", "Responsible".</summary>
    public static bool IsOwner(string header) =>
        Tokens.WordsOf(header) is { Length: > 0 and <= 4 } words && !words.Any(AreaWords.Contains) && words.Any(w => OwnerWords.Contains(w) || StartsWithAny(w, ResponsibilityStems));

    /// <summary>Whether a header has a word for whoever owns something, and not only one for what there is to own.</summary>
    public static bool NamesOwners(string header) => Tokens.WordsOf(header).Any(OwnerWords.Contains);

    /// <summary>Whether a name is a person's or a team's of the customer: "Customer PM".</summary>
    public static bool IsSomebodyOfCustomer(string name) => Tokens.WordsOf(name) is [var first, _] && CustomerWords.Contains(first) && IsCustomer(name);

    /// <summary>Whether a header only says that names of parties are below it: "Role", "Party".</summary>
    public static bool IsRole(string header) => Tokens.WordsOf(header) is { Length: > 0 and <= 2 } words && words.All(RoleWords.Contains);

    /// <summary>Whether a header is that of a column which explains words.</summary>
    public static bool IsDefinition(string header) => Tokens.WordsOf(header).Any(DefinitionWords.Contains);

    /// <summary>Whether nothing but the customer, and what is theirs, is in a header: "Customer", "Your responsibilities", "What the customer does".</summary>
    public static bool IsCustomerAlone(string header) =>
        WithoutBurden(WithoutBrackets(header)) is var words
            && words.Exists(w => CustomerWords.Contains(w) || YouWords.Contains(w))
            && words.TrueForAll(w => CustomerWords.Contains(w) || YouWords.Contains(w) || RoleWords.Contains(w) || TeamWords.Contains(w) || DoingWords.Contains(w)
                || ActivityWords.Contains(w) || StartsWithAny(w, ResponsibilityStems) || w is "what" or "s");

    /// <summary>Whether a header says that the customer does something, as the columns of FedRAMP's summaries do: "Configured by Customer (System Specific)".</summary>
    public static bool IsDoneByCustomer(string header) =>
        Tokens.WordsOf(WithoutBrackets(header)) is ["configured" or "provided" or "implemented" or "managed" or "operated" or "maintained" or "performed", "by", .. { Length: 1 or 2 } whom]
            && CustomerWords.Contains(whom[^1]) && (whom.Length == 1 || whom[0] == "the");

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
        if (words.TrueForAll(w => CustomerWords.Contains(w) || YouWords.Contains(w) || TeamWords.Contains(w)))
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

    /// <summary>Whether a name has a customer's word in it and yet may be somebody else's: "Customer support", "Your account manager".</summary>
    public static bool IsNearCustomer(string name) => !IsCustomer(name) && PartyWords(name).Exists(w => CustomerWords.Contains(w) || YouWords.Contains(w));

    /// <summary>Whether what stands in a name's place leaves open whose something is: "Depends on the plan", "All teams", "Both managers".</summary>
    public static bool IsUnsettled(string name) => Tokens.WordsOf(name) is [var first, ..] && (UnsettledWords.Contains(first) || EveryoneWords.Contains(first)) && !IsShared(name);

    /// <summary>Whether a word means "and".</summary>
    public static bool IsAnd(string word) => AndWords.Contains(word);

    /// <summary>Whether a word joins two names: "and", "or".</summary>
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
        if (tokens.Any(t => YouWords.Contains(t.Word)))
            return header;
        while (first < last && RoleWords.Contains(tokens[first].Word))
            first++;
        while (last > first && RoleWords.Contains(tokens[last].Word))
            last--;
        if (first > last || (first == 0 && last == tokens.Length - 1))
            return header;
        var name = header[tokens[first].Start..(last == tokens.Length - 1 ? header.Length : tokens[last].End)];
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    /// <summary>The normal form of a party's name, common to its spellings.</summary>
    public static string PartyKey(string header) => string.Join(' ', Tokens.WordsOf(PartyName(header)));

    // The words of a party's name, "role" and the like left out.
    private static List<string> PartyWords(string name)
    {
        var words = WithoutBurden(name);
        if (words is [var only] && RoleCompounds.TryGetValue(only, out var party))
            words = [.. Tokens.WordsOf(party)];
        words.RemoveAll(RoleWords.Contains);
        return words;
    }

    private static bool HasBurden(string text) =>
        Tokens.Of(text) is var tokens && Enumerable.Range(0, tokens.Length).Any(i => WordPattern.Longest(Burdens, tokens, i) > 0);

    // The words of a text without those that make something the duty of whoever it names, "Customers are responsible for", and those
    // that say whose customer it is: "Cloud service customer" (ISO/IEC 27017).
    private static List<string> WithoutBurden(string text)
    {
        var tokens = Tokens.Of(text);
        var words = new List<string>(tokens.Length);
        for (var i = 0; i < tokens.Length;)
        {
            var length = tokens.Length > 1 && FirstWordsOfBurdens.Contains(tokens[i].Word) ? WordPattern.Longest(Burdens, tokens, i) : 0;
            if (i == 0 && CloudCustomer.Match(tokens, 0) is > 0 and var whole)
                length = whole - 1;
            if (length == 0)
                words.Add(tokens[i].Word);
            i += Math.Max(length, 1);
        }

        return words;
    }

    private static string WithoutBrackets(string header)
    {
        var open = header.IndexOf('(', StringComparison.Ordinal);
        return open > 0 ? header[..open] : header;
    }

    // Whether one of several names is the customer's, and whether all are.
    private static (bool IsThere, bool IsAlone) HasCustomerAmong(string names)
    {
        var parts = Names.Split(names).Where(n => n.Length > 0).ToList();
        var customers = parts.Count(IsCustomer);
        return (customers > 0, customers == parts.Count);
    }

    private static bool StartsWithAny(string word, string[] stems)
    {
        foreach (var stem in stems)
        {
            if (word.StartsWith(stem, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static HashSet<string> Union(Func<LanguageWords, ImmutableArray<string>> words) =>
        Languages.All.SelectMany(l => words(l)).ToHashSet(StringComparer.Ordinal);
}

/// <summary>On whose side a column or a name is, as far as its words say.</summary>
internal enum PartySide
{
    /// <summary>They don't say.</summary>
    None,

    /// <summary>The customer's.</summary>
    Customer,

    /// <summary>The customer's together with, or in place of, somebody who is named: "Customer / Partner".</summary>
    Joint,

    /// <summary>Everybody's: "Shared".</summary>
    Shared,

    /// <summary>The provider's, who is not named.</summary>
    Provider,
}
