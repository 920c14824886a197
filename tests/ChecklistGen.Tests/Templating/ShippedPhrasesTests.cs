using ChecklistGen.Templating;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Templating;

[Collection(nameof(TimedTests))]
public sealed class ShippedPhrasesTests
{
    [Theory]
    [InlineData("La page est en anglais. Ses activités, ses titres et sa légende sont cités tels quels.")]
    [InlineData("The rows of the page that are not obligations: 14 of 38. The other 24 are above, under Obligations.")]
    [InlineData("5 of 24. Example Cloud does it. 14 of 38")]
    [InlineData("checklistgen 1.20.3")]
    public void What_documents_say_is_known_with_its_figures_and_names(string text) => Assert.True(ShippedWords.Form.IsShipped(text));

    [Theory]
    [InlineData("")]
    [InlineData("5 of many")]
    [InlineData("5 of 24. We asked Example Cloud.")]
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
