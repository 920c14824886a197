using ChecklistGen.Cli.Terminal;
using ChecklistGen.Data;
using ChecklistGen.Templating;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Pipeline;

/// <summary>Every language has the same words.</summary>
public sealed class TemplateWordsTests
{
    public static TheoryData<string> Languages => [.. English.Template.Languages.ToArray()];

    [Theory, MemberData(nameof(Languages))]
    public void A_language_has_the_keys_that_English_has(string language)
    {
        var text = File.ReadAllText(Repository.PathTo("templates", "strings", language + ".yaml"));
        var own = text.Split('\n')
            .Where(l => l.Length > 0 && char.IsAsciiLetterLower(l[0]))
            .Select(l => l.Split(':')[0])
            .ToList();

        Assert.Equal(English.Words.Keys.Order(StringComparer.Ordinal), own.Order(StringComparer.Ordinal));
        Assert.All(English.Titles.Keys, title => Assert.Contains($"\n  {title}: ", text, StringComparison.Ordinal));
    }

    private static class English
    {
        public static readonly TemplateSet Template = new TemplateStore(new PhysicalWorkspace()).Open("onboarding").Value!;
        public static readonly DataObject Words = Template.WordsOf("en");
        public static readonly DataObject Titles = (DataObject)Words["titles"]!;
    }
}
