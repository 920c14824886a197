using System.Collections.Immutable;

namespace ChecklistGen.Data.References;

/// <summary>Something that rows can be about, and the words by which it is known; <c>templates/frameworks/topics.yaml</c> has them.</summary>
/// <param name="Id">Its name in files: <c>restore-test</c>.</param>
/// <param name="Names">Its name for people, by language.</param>
/// <param name="Side">The party whose rows alone can be about it; both where it does not matter.</param>
/// <param name="Phrases">What indicates it, the weightiest first.</param>
/// <param name="Unless">What rules it out.</param>
internal sealed record Topic(string Id, IReadOnlyDictionary<string, string> Names, RowSides Side, ImmutableArray<TopicPhrase> Phrases, ImmutableArray<TopicPhrase> Unless)
{
    private const string English = "en";

    /// <summary>Its name in a language; where it has none, in English.</summary>
    public string NameIn(string language) => Names.GetValueOrDefault(language) ?? Names.GetValueOrDefault(English, Id);
}

/// <summary>Words that stand near each other.</summary>
/// <param name="Parts">The words, each with its alternatives; an alternative is a run of words, by their numbers in a <see cref="WordList"/>.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record TopicPhrase(ImmutableArray<ImmutableArray<ImmutableArray<int>>> Parts, int Weight);

/// <summary>All topics, with the words that their phrases are made of.</summary>
public sealed class TopicCatalogue
{
    // Which phrases can begin with a word: rows then look only at phrases whose first word they have.
    private readonly Dictionary<int, List<(int Topic, int Phrase)>> _phrases;
    private readonly Dictionary<int, List<(int Topic, int Phrase)>> _unless;

    internal TopicCatalogue(ImmutableArray<Topic> topics, WordList words)
    {
        Topics = topics;
        Words = words;
        _phrases = ByFirstWord(topics, t => t.Phrases);
        _unless = ByFirstWord(topics, t => t.Unless);
    }

    internal ImmutableArray<Topic> Topics { get; }

    internal WordList Words { get; }

    /// <summary>The phrases that a text with these words may have, topic by topic, each topic's in their order.</summary>
    internal IReadOnlyList<(int Topic, List<int> Phrases)> PhrasesFor(IEnumerable<int> words) => For(_phrases, words);

    /// <inheritdoc cref="PhrasesFor"/>
    internal IReadOnlyList<(int Topic, List<int> Phrases)> UnlessFor(IEnumerable<int> words) => For(_unless, words);

    private static List<(int Topic, List<int> Phrases)> For(Dictionary<int, List<(int Topic, int Phrase)>> index, IEnumerable<int> words)
    {
        var found = new List<(int Topic, int Phrase)>();
        foreach (var word in words)
        {
            if (index.TryGetValue(word, out var phrases))
                found.AddRange(phrases);
        }

        found.Sort();
        var byTopic = new List<(int Topic, List<int> Phrases)>();
        foreach (var (topic, phrase) in found)
        {
            if (byTopic is not [.., var last] || last.Topic != topic)
                byTopic.Add((topic, [phrase]));
            else if (last.Phrases[^1] != phrase)
                last.Phrases.Add(phrase);
        }

        return byTopic;
    }

    private static Dictionary<int, List<(int Topic, int Phrase)>> ByFirstWord(ImmutableArray<Topic> topics, Func<Topic, ImmutableArray<TopicPhrase>> phrases)
    {
        var index = new Dictionary<int, List<(int Topic, int Phrase)>>();
        for (var topic = 0; topic < topics.Length; topic++)
        {
            var its = phrases(topics[topic]);
            for (var phrase = 0; phrase < its.Length; phrase++)
            {
                foreach (var alternative in its[phrase].Parts[0])
                {
                    if (!index.TryGetValue(alternative[0], out var found))
                        index.Add(alternative[0], found = []);
                    if (found is not [.., var last] || last != (topic, phrase))
                        found.Add((topic, phrase));
                }
            }
        }

        return index;
    }
}
