using System.Collections.Immutable;

namespace ChecklistGen.Data.References;

/// <summary>How well a topic fits a row.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Own">What the row's own words count.</param>
/// <param name="Total">That and what the titles above it count.</param>
/// <param name="Places">Where in the row the words stand.</param>
internal sealed record TopicScore(Topic Topic, double Own, double Total, ImmutableArray<int> Places);

/// <summary>Finds what rows are about. It caches titles, so that each is looked up once; one page, one matcher.</summary>
internal sealed class TopicMatcher(TopicCatalogue topics)
{
    // One phrase says what a row is about; further ones for the same topic say little more.
    private const double FurtherPhrase = 0.5;

    private const int ExampleLess = 2;

    private const double TitleShare = 0.5;

    private const double MostOfSection = 1;

    private const double MostOfPhase = 0.5;

    private readonly Dictionary<string, Dictionary<int, double>> _titles = new(StringComparer.Ordinal);

    /// <summary>The topics indicated by a row's own words, the likeliest first.</summary>
    /// <param name="text">The row.</param>
    /// <param name="section">The title of its section.</param>
    /// <param name="phase">The title of its phase.</param>
    /// <param name="sides">Whose the row is.</param>
    public ImmutableArray<TopicScore> Rank(string text, string section, string phase, RowSides sides)
    {
        var row = new RowWords(text, topics.Words.Match);
        var (sectionScores, phaseScores) = (TitleScores(section), TitleScores(phase));
        var ruledOut = topics.UnlessFor(row.Numbers).Where(t => t.Phrases.Exists(p => !row.Find(topics.Topics[t.Topic].Unless[p]).IsDefault)).Select(t => t.Topic).ToHashSet();
        return
        [
            .. topics.PhrasesFor(row.Numbers)
                .Where(t => (topics.Topics[t.Topic].Side & sides) != RowSides.None && !ruledOut.Contains(t.Topic))
                .Select(t => Score(t.Topic, t.Phrases, row, sectionScores, phaseScores))
                .Where(s => s.Own > 0)
                .OrderByDescending(s => s.Total),
        ];
    }

    private TopicScore Score(int topic, List<int> phrases, RowWords row, Dictionary<int, double> section, Dictionary<int, double> phase)
    {
        var (own, places) = Count(topics.Topics[topic].Phrases, phrases, row);
        var above = own == 0 ? 0 : Math.Min(MostOfSection, TitleShare * section.GetValueOrDefault(topic)) + Math.Min(MostOfPhase, TitleShare * phase.GetValueOrDefault(topic));
        return new TopicScore(topics.Topics[topic], own, own + above, places);
    }

    // What a title counts for each topic.
    private Dictionary<int, double> TitleScores(string title)
    {
        if (_titles.TryGetValue(title, out var scores))
            return scores;
        var words = new RowWords(title, topics.Words.Match);
        scores = topics.PhrasesFor(words.Numbers).ToDictionary(t => t.Topic, t => Count(topics.Topics[t.Topic].Phrases, t.Phrases, words).Score);
        _titles.Add(title, scores);
        return scores;
    }

    // The weightiest phrases first, each word once.
    private static (double Score, ImmutableArray<int> Places) Count(ImmutableArray<TopicPhrase> phrases, List<int> candidates, RowWords words)
    {
        var places = ImmutableArray<int>.Empty;
        var weights = new List<int>();
        foreach (var candidate in candidates)
        {
            var phrase = phrases[candidate];
            if (words.Find(phrase) is not { IsDefault: false } found || found.Any(places.Contains))
                continue;
            places = places.AddRange(found);
            weights.Add(words.AreExamples(found) ? Math.Max(1, phrase.Weight - ExampleLess) : phrase.Weight);
        }

        return (weights.Count == 0 ? 0 : weights.Max() + (FurtherPhrase * (weights.Count - 1)), places);
    }
}
