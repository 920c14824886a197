using System.Collections.Immutable;
using System.Globalization;
using ChecklistGen.Diagnostics;
using ChecklistGen.Templates.Values;
using ChecklistGen.Text;

namespace ChecklistGen.Data.References;

/// <summary>Reads topics from YAML; <c>templates/frameworks/topics.yaml</c> says how they are written.</summary>
public sealed class TopicReader
{
    private const int UsualWeight = 3;

    private const int HintWeight = 1;

    private readonly WordList _words = new();
    private readonly Dictionary<string, ImmutableArray<ImmutableArray<int>>> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<ImmutableArray<int>>> _parts = new(StringComparer.Ordinal);

    private TopicReader()
    {
    }

    /// <summary>Reads topics; what is wrong with the file is a finding with its place.</summary>
    public static Outcome<TopicCatalogue> Read(SourceText source) =>
        FrameworkReader.Read(source, "the topics", "write them in the shape of the shipped `frameworks/topics.yaml`", new TopicReader().Read);

    private TopicCatalogue Read(TemplateMap root)
    {
        foreach (var (name, words) in Map(root, "groups"))
            _groups.Add(name, [.. Texts(words).Select(Run)]);
        return new TopicCatalogue([.. (root.GetValueOrDefault("topics") as List<object?> ?? throw new FormatException("it has no list of `topics`")).Select(t => ReadTopic(t as TemplateMap ?? throw new FormatException("a topic is a map")))], _words);
    }

    private Topic ReadTopic(TemplateMap topic)
    {
        var weight = topic.GetValueOrDefault("weight") is string text ? WeightOf(text) : UsualWeight;
        var names = Map(topic, "name").ToDictionary(n => n.Key, n => n.Value as string ?? "", StringComparer.Ordinal);
        var side = topic.GetValueOrDefault("side") switch
        {
            null => RowSides.Both,
            "customer" => RowSides.Customer,
            "provider" => RowSides.Provider,
            var other => throw new FormatException($"`{other}` is no side; it is `customer` or `provider`"),
        };
        return new Topic(
            topic.GetValueOrDefault("id") as string ?? throw new FormatException("a topic has no `id`"),
            names,
            side,
            [.. Phrases(topic, "words", weight).Concat(Phrases(topic, "hints", HintWeight)).OrderByDescending(p => p.Weight)],
            [.. Phrases(topic, "unless", weight: 0)]);
    }

    private static int WeightOf(string text) =>
        byte.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var weight) ? weight : throw new FormatException($"`{text}` is no weight; it is a whole number up to 255");

    private IEnumerable<TopicPhrase> Phrases(TemplateMap topic, string key, int weight) =>
        topic.GetValueOrDefault(key) is { } texts ? Texts(texts).Select(t => Phrase(t, weight)) : [];

    private TopicPhrase Phrase(string text, int weight)
    {
        ImmutableArray<ImmutableArray<ImmutableArray<int>>> parts = [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Part)];
        return new TopicPhrase(parts, weight + parts.Length - 1);
    }

    // Phrases have many words in common.
    private ImmutableArray<ImmutableArray<int>> Part(string part)
    {
        if (!_parts.TryGetValue(part, out var known))
            _parts.Add(part, known = part is ['<', .. var name, '>'] ? Group(name) : [Run(part)]);
        return known;
    }

    private ImmutableArray<ImmutableArray<int>> Group(string name) =>
        _groups.TryGetValue(name, out var group) ? group : throw new FormatException($"there is no group `{name}`");

    // "third-part*": words that follow each other.
    private ImmutableArray<int> Run(string text)
    {
        var words = WordList.Normalise(text).Split('-');
        return Array.TrueForAll(words, IsWord) ? [.. words.Select(_words.NumberOf)] : throw new FormatException($"`{text}` is no word, with or without `~` before and `*` behind it");
    }

    private static bool IsWord(string word)
    {
        var letters = word.AsSpan();
        letters = letters is ['~', ..] ? letters[1..] : letters;
        letters = letters is [.., '*'] ? letters[..^1] : letters;
        foreach (var c in letters)
        {
            if (!char.IsLetterOrDigit(c))
                return false;
        }

        return letters.Length > 0;
    }

    private static TemplateMap Map(TemplateMap data, string key) => data.GetValueOrDefault(key) as TemplateMap ?? throw new FormatException($"it has no map under `{key}`");

    private static IEnumerable<string> Texts(object? byLanguage) => (byLanguage as TemplateMap ?? throw new FormatException("words stand by language"))
        .SelectMany(l => l.Value switch
        {
            string words => words.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            List<object?> words => words.Select(w => w as string ?? throw new FormatException("a word is a text")),
            _ => throw new FormatException($"`{l.Key}` takes words"),
        });
}
