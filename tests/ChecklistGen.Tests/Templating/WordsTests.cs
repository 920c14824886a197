using ChecklistGen.Pages;
using ChecklistGen.Raci;
using ChecklistGen.Raci.Rules;
using ChecklistGen.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace ChecklistGen.Tests.Templating;

/// <summary>The words of the languages, <c>templates/strings</c>: the same keys everywhere, so that no document mixes languages.</summary>
public sealed class WordsTests
{
    private const string Rules = "rules";

    private static readonly string Folder = Repository.PathTo("templates", "strings");

    public static TheoryData<string> Languages => [.. Directory.GetFiles(Folder).Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> OtherLanguages => [.. Languages.Select(l => l.Data).Where(l => l != "en")];

    [Fact]
    public void The_languages_are_those_that_documents_are_written_in() =>
        Assert.Equal("de en es fr it pl pt", string.Join(' ', Languages.Select(l => l.Data)));

    [Theory, MemberData(nameof(OtherLanguages))]
    public void Every_language_has_the_keys_of_English_in_their_order(string language) =>
        Assert.Equal(KeysOf(Read("en")), KeysOf(Read(language)), StringComparer.Ordinal);

    [Theory, MemberData(nameof(Languages))]
    public void No_word_is_empty(string language) => Assert.All(TextsOf(Read(language)), text => Assert.False(string.IsNullOrWhiteSpace(text)));

    /// <summary>In capitals stand the words that templates replace, and the letters of RACI.</summary>
    [Theory, MemberData(nameof(OtherLanguages))]
    public void Words_to_be_filled_in_are_the_same_in_every_language(string language)
    {
        string[] names = ["TOTAL", "COUNT", "SHARED", "MINE", "OTHERS", "PROVIDER", "ITEM", "PARTY", "EXCLUDED", "UNCLEAR", "SHOWN", "LANGUAGE", "DAY", "MONTH", "YEAR"];
        var english = Read("en");
        var other = Read(language);
        foreach (var (key, value) in english.Children.Where(c => c.Value is YamlScalarNode))
        {
            var expected = names.Where(n => value.ToString().Contains(n, StringComparison.Ordinal));
            var actual = names.Where(n => other[key].ToString().Contains(n, StringComparison.Ordinal));
            Assert.True(expected.SequenceEqual(actual, StringComparer.Ordinal), $"{language}: {key}");
        }
    }

    [Theory, MemberData(nameof(Languages))]
    public void Every_rule_has_a_sentence(string language)
    {
        // A page without a matrix has no document, and lost rows are a bug: neither stands in any.
        var rules = MatrixDiagnostics.All.Concat(PageDiagnostics.All).Concat(MatrixRules.Kinds)
            .Except([MatrixDiagnostics.NoMatrix, MatrixDiagnostics.RowsLost])
            .Select(r => r.Code)
            .Order(StringComparer.Ordinal);
        var sentences = (YamlMappingNode)Read(language)[Rules];

        Assert.Equal(rules, sentences.Children.Keys.Select(k => k.ToString()), StringComparer.Ordinal);
        Assert.All(sentences.Children.Values, s => Assert.EndsWith(".", s.ToString(), StringComparison.Ordinal));
    }

    /// <summary>
    /// What typesetters of the language expect: one kind of apostrophe and no typewriter quotes; in French a thin no-break space
    /// before ; ! ? and a no-break space before : and inside guillemets, in the other languages no space before any of them.
    /// </summary>
    [Theory, MemberData(nameof(Languages))]
    public void Punctuation_is_that_of_the_language(string language)
    {
        const string Everywhere = @"['""`]|\.\.\.|  |[ \u00A0\u202F][,.)]|\( ";
        var own = language switch
        {
            "fr" => @"(?<!\u202F)[;!?]|(?<!\u00A0):|«(?!\u00A0)|(?<!\u00A0)»|[“”„]",
            "de" => @"\s[;:!?]|[”«»]|“\w",
            "es" => @"\s[;:!?]|^[^¿]*\?|^[^¡]*!",
            "en" => @"\s[;:!?]|[«»„]",
            _ => @"\s[;:!?]",
        };

        Assert.All(TextsOf(Read(language)), text => Assert.DoesNotMatch($"{Everywhere}|{own}", text));
    }

    private static YamlMappingNode Read(string language)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(Path.Combine(Folder, language + ".yaml"))));
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }

    private static IEnumerable<string> KeysOf(YamlMappingNode map) => map.Children.SelectMany(c => c.Value is YamlMappingNode inner
        ? KeysOf(inner).Select(k => $"{c.Key}.{k}")
        : [c.Key.ToString()]);

    private static IEnumerable<string> TextsOf(YamlNode node) => node switch
    {
        YamlMappingNode map => map.Children.Values.SelectMany(TextsOf),
        YamlSequenceNode list => list.SelectMany(TextsOf),
        _ => [node.ToString()],
    };
}
