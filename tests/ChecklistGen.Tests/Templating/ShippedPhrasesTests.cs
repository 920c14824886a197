using ChecklistGen.Settings;
using ChecklistGen.Templating;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Templating;

[Collection(nameof(TimedTests))]
public sealed class ShippedPhrasesTests
{
    public static TheoryData<string> Languages => [.. ShippedTemplates.Languages];

    [Theory, MemberData(nameof(Languages))]
    public void What_documents_say_is_known_with_its_figures_and_names(string language)
    {
        var words = YamlData.ReadMap(ShippedTemplates.Source($"strings/{language}.yaml").Text);
        var quoted = ((string)words["quoted"]!).Replace("LANGUAGE", "anglais", StringComparison.Ordinal);
        var rows = ((string)words["annex_others_text"]!).Replace("REST", "14", StringComparison.Ordinal).Replace("TOTAL", "38", StringComparison.Ordinal).Replace("COUNT", "24", StringComparison.Ordinal);

        Assert.True(ShippedWords.Form.IsShipped(quoted));
        Assert.True(ShippedWords.Form.IsShipped(rows));
    }

    [Fact]
    public void The_program_signs_with_any_version() => Assert.True(ShippedWords.Form.IsShipped("checklistgen 1.20.3"));

    [Theory]
    [InlineData("")]
    [InlineData("5 of many")]
    [InlineData("checklistgen 1.20.3. We asked Example Cloud.")]
    public void What_somebody_adds_is_not(string text) => Assert.False(ShippedWords.Form.IsShipped(text));

    /// <summary>Each of the first ones can end in many places, and the last is not ours: no end of the others helps.</summary>
    [Theory]
    [InlineData("a does it. ", 100)]
    [InlineData(". : - ", 300)]
    [InlineData("1 of 2. ", 200)]
    public void Texts_of_many_sentences_are_bounded(string sentence, int times)
    {
        var texts = Enumerable.Range(0, 100).Select(i => string.Concat(Enumerable.Repeat(sentence, times)) + $"note {i}").ToList();
        Assert.False(ShippedWords.Form.IsShipped("load the words"));

        var time = ProcessorTime.Of(() => Assert.All(texts, t => Assert.False(ShippedWords.Form.IsShipped(t))));

        Assert.True(time < TimeSpan.FromSeconds(3), $"{time}");
    }
}
