using System.Collections.Immutable;
using ChecklistGen.Raci;

namespace ChecklistGen.Data.References;

/// <summary>A framework such as SecNumCloud, and which of its clauses speak of what rows of matrices are about.</summary>
public sealed class ReferenceFramework
{
    private readonly string _titleLanguage;
    private readonly ImmutableArray<ReferenceTopic> _topics;
    private readonly ImmutableArray<ReferenceRule> _anywhere;
    private readonly IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> _titles;

    internal ReferenceFramework(
        string name,
        string titleLanguage,
        ImmutableArray<ReferenceTopic> topics,
        ImmutableArray<ReferenceRule> anywhere,
        IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> titles)
    {
        Name = name;
        _titleLanguage = titleLanguage;
        _topics = topics;
        _anywhere = anywhere;
        _titles = titles;
    }

    /// <summary>The framework's name with its version: <c>SecNumCloud 3.2</c>.</summary>
    public string Name { get; }

    /// <summary>
    /// The clauses related to a row: by the title of its section and phase and by its words, never by its number. Empty
    /// where nothing in the framework speaks of it.
    /// </summary>
    public ImmutableArray<Reference> ReferencesFor(Activity activity)
    {
        var text = ReferenceRule.Normalise(activity.Text);
        var section = ReferenceRule.Normalise(activity.Section.Title);
        var phase = ReferenceRule.Normalise(activity.Section.Phase.Title);
        var topic = _topics.FirstOrDefault(t => t.Matches(section, phase));
        var rule = topic?.Rows.FirstOrDefault(r => r.Matches(text))
            ?? _anywhere.FirstOrDefault(r => r.Matches(text))
            ?? topic?.Section;
        return rule is null ? [] : [.. rule.Clauses.Select(c => ReferenceTo(c, rule.Confidence))];
    }

    private Reference ReferenceTo(string clause, string confidence)
    {
        var titles = TitlesOf(clause);
        return new Reference(Name, clause, titles.GetValueOrDefault(_titleLanguage, ""), _titleLanguage, titles, confidence);
    }

    // A lettered clause goes under the title of the one that holds it: 19.4.a under 19.4.
    private IReadOnlyDictionary<string, string> TitlesOf(string clause)
    {
        for (var number = clause; number.Length > 0; number = number[..Math.Max(0, number.LastIndexOf('.'))])
        {
            if (_titles.TryGetValue(number, out var titles))
                return titles;
        }

        return ImmutableDictionary<string, string>.Empty;
    }
}
