using System.Text.RegularExpressions;
using ChecklistGen.Answers;
using ChecklistGen.Documents;
using ChecklistGen.Settings;
using ChecklistGen.Templates.Values;
using ChecklistGen.Text;

namespace ChecklistGen.Templating;

/// <summary>The words of the shipped documents in all languages: they identify the fields of a file that has lost its content controls.</summary>
internal static partial class ShippedWords
{
    // The columns of tables of items, by the key of their header.
    private static readonly (string Key, string Name, FieldKind? Kind)[] Columns =
    [
        ("done", ItemFields.Done, FieldKind.CheckBox),
        ("owner", ItemFields.Owner, FieldKind.Text),
        ("due", ItemFields.Due, FieldKind.Date),
        ("status", ItemFields.Status, FieldKind.Choice),
        ("evidence", ItemFields.Evidence, FieldKind.Text),
        ("comment", ItemFields.Comment, FieldKind.MultilineText),
        ("answer", "answer", FieldKind.MultilineText),
        ("id", "id", null),
        ("activity", "activity", null),
        ("your_part", "part", null),
        ("role", "part", null),
        ("duty", "part", null),
        ("shared_with", "part", null),
        ("bar", "bar", null),
        ("count", "count", null),
        ("provider", "provider", null),
    ];

    // What fields that belong to no item show while they are empty: `fill_in` in partials/functions.
    private static readonly string[] PlaceholderKeys = ["fill_in", "choose_date"];

    // What follows a label in the tables about the document and its source, and in how many of those tables.
    private static readonly (string Key, int Times, Func<string, bool> IsFact)[] Facts =
    [
        ("date", 1, IsDate),
        ("last_update", 2, IsDate),
        ("source", 2, t => Page().IsMatch(t)),
        ("file", 2, t => Page().IsMatch(t)),
        ("sha256", 1, t => Hash().IsMatch(t)),
        ("generator", 1, t => Generator().IsMatch(t)),
        ("template", 1, t => Template().IsMatch(t)),
    ];

    private static readonly Lazy<Lexicon> Words = new(Load);

    /// <summary>The words; files of strings are read when the first is looked up.</summary>
    public static FormWords Form { get; } = new()
    {
        ColumnOf = header => Words.Value.Columns.GetValueOrDefault(PlainText.Normalise(header)),
        IsShipped = text => Words.Value.Phrases.Cover(text),
        IsPlaceholder = text => Words.Value.Placeholders.Contains(PlainText.Normalise(text)),
        IsReport = text => Report().IsMatch(PlainText.Normalise(text)),
        TimesOfFact = TimesOfFact,
    };

    private static int TimesOfFact(string label, string text) =>
        Words.Value.Facts.TryGetValue(PlainText.Normalise(label), out var fact) && fact.IsFact(PlainText.Normalise(text)) ? fact.Times : 0;

    private static bool IsDate(string normalised) => Words.Value.Dates.Exists(d => d.IsMatch(normalised)) || Words.Value.NotGiven.Contains(normalised);

    private static Lexicon Load()
    {
        var lexicon = new Lexicon([], new ShippedPhrases(), [], [], [], []);
        foreach (var file in ShippedTemplates.Files.Where(f => f.StartsWith(TemplateSet.StringsFolder, StringComparison.Ordinal)))
        {
            var words = YamlData.ReadMap(ShippedTemplates.Source(file).Text);
            var language = Path.GetFileNameWithoutExtension(file);
            foreach (var (key, name, kind) in Columns)
                lexicon.Columns.TryAdd(PlainText.Normalise((string)words[key]!), new FormColumn(name, kind, language));
            foreach (var (key, times, isFact) in Facts)
                lexicon.Facts.TryAdd(PlainText.Normalise((string)words[key]!), (times, isFact));
            foreach (var key in words.Keys)
                Add(lexicon, key, words[key]);
            // "Page 1 of 6", without the numbers.
            lexicon.Phrases.Add($"{words["page"]} {words["of"]}");
            lexicon.Placeholders.UnionWith(PlaceholderKeys.Select(k => PlainText.Normalise((string)words[k]!)));
            lexicon.NotGiven.Add(PlainText.Normalise((string)words["not_given"]!));
            AddDates(lexicon, words);
        }

        lexicon.Phrases.Add($"{ProgramInfo.Name} COUNT.COUNT.COUNT");
        return lexicon;
    }

    private static void Add(Lexicon lexicon, string key, object? value)
    {
        // Labels are for screen readers; what they say is not printed.
        if (key == "date_format" || (key.EndsWith("_label", StringComparison.Ordinal) && key != "bar_label"))
            return;
        if (value is string text && text.Length > 0)
            lexicon.Phrases.Add(text);
        else if (value is TemplateMap map && key == "titles")
            AddAll(lexicon, key, map.Keys.Select(k => map[k]));
        else if (value is IEnumerable<object?> list && value is not TemplateMap && key != "months")
            AddAll(lexicon, key, list);
    }

    private static void AddAll(Lexicon lexicon, string key, IEnumerable<object?> values)
    {
        foreach (var value in values)
            Add(lexicon, key, value);
    }

    private static void AddDates(Lexicon lexicon, TemplateMap words)
    {
        var months = string.Join('|', ((IEnumerable<object?>)words["months"]!).Select(m => Regex.Escape(PlainText.Normalise((string)m!))));
        lexicon.Dates.Add(ShippedPhrases.RegexOf(ShippedPhrases.PatternOf((string)words["date_format"]!).Replace("month", $"({months})", StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"^\S+\.(md|mdx|markdown|html|htm)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Page();

    [GeneratedRegex("^[0-9a-f]{64}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hash();

    [GeneratedRegex(@"^checklistgen \d+\.\d+\.\d+$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Generator();

    [GeneratedRegex("^(onboarding|audit|coverage|handover|agreement|amendment), sha-256 [0-9a-f]{64}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Template();

    [GeneratedRegex("^(changes|team), sha-256 [0-9a-f]{64}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Report();

    private sealed record Lexicon(
        Dictionary<string, FormColumn> Columns,
        ShippedPhrases Phrases,
        Dictionary<string, (int Times, Func<string, bool> IsFact)> Facts,
        List<Regex> Dates,
        HashSet<string> NotGiven,
        HashSet<string> Placeholders);
}

/// <summary>The fields that an item has in documents and in data: <c>PCI-3.1.1-04/owner</c> is the item's <c>owner</c>.</summary>
public static class ItemFields
{
    /// <summary>The box that says that it is settled.</summary>
    public const string Done = "done";

    /// <summary>Its progress.</summary>
    public const string Status = "status";

    /// <summary>Who takes care of it.</summary>
    public const string Owner = "owner";

    /// <summary>By when.</summary>
    public const string Due = "due";

    /// <summary>Its evidence.</summary>
    public const string Evidence = "evidence";

    /// <summary>Anything else.</summary>
    public const string Comment = "comment";

    /// <summary>All of them, in the order in which data has them.</summary>
    public static IReadOnlyList<string> All { get; } = [Done, Status, Owner, Due, Evidence, Comment];
}
