using ChecklistGen.Settings;
using ChecklistGen.Templates.Values;
using ChecklistGen.Templating;
using ChecklistGen.Text;

namespace ChecklistGen.Returns;

/// <summary>The words for how far an item is, in all languages of the shipped documents.</summary>
public static class StatusWords
{
    private static readonly (ItemState State, string Key)[] Keys =
    [
        (ItemState.NotStarted, "status_not_started"),
        (ItemState.InProgress, "status_in_progress"),
        (ItemState.Done, "status_done"),
        (ItemState.NotApplicable, "status_not_applicable"),
    ];

    private static readonly Lazy<Dictionary<string, ItemState>> States = new(Load);

    /// <summary>The keys of the words, in the order in which lists offer them.</summary>
    public static IEnumerable<string> WordKeys => Keys.Select(k => k.Key);

    /// <summary>What a word means; <see cref="ItemState.Unknown"/> for one that is in no language.</summary>
    public static ItemState StateOf(string word) => States.Value.GetValueOrDefault(PlainText.Normalise(word));

    /// <summary>The word for the same state in the words of a document; null for a word that is in no language, or not in those.</summary>
    public static string? WordFor(string word, TemplateMap strings) =>
        StateOf(word) is var state and not ItemState.Unknown && strings.TryGetValue(Array.Find(Keys, k => k.State == state).Key, out var found) ? found as string : null;

    // Portuguese and Spanish share a word, for the same state.
    private static Dictionary<string, ItemState> Load()
    {
        var states = new Dictionary<string, ItemState>(StringComparer.Ordinal);
        foreach (var file in ShippedTemplates.Files.Where(f => f.StartsWith(TemplateSet.StringsFolder, StringComparison.Ordinal)))
        {
            var words = YamlData.ReadMap(ShippedTemplates.Source(file).Text);
            foreach (var (state, key) in Keys)
                states[PlainText.Normalise((string)words[key]!)] = state;
        }

        return states;
    }
}

/// <summary>How far an item is, whatever language the document says it in.</summary>
public enum ItemState
{
    /// <summary>Nothing was chosen, or something that shipped documents do not offer.</summary>
    Unknown,

    /// <summary>Not started.</summary>
    NotStarted,

    /// <summary>In progress.</summary>
    InProgress,

    /// <summary>Done.</summary>
    Done,

    /// <summary>Not applicable.</summary>
    NotApplicable,
}
