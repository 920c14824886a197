using System.Text.Json;
using ChecklistGen.Data.References;
using ChecklistGen.Diagnostics;
using ChecklistGen.Templating;
using ChecklistGen.Tests.Support;
using ChecklistGen.Text;

namespace ChecklistGen.Tests.Data.References;

/// <summary>Frameworks are files: ours, CISO Assistant's, and topics beside them.</summary>
public sealed class FrameworkTests : IDisposable
{
    private const string Library = """
        urn: urn:acme:risk:library:house-rules
        locale: en
        ref_id: House
        name: House rules
        version: 1
        objects:
          framework:
            urn: urn:acme:risk:framework:house-rules
            ref_id: House rules 2
            name: House rules
            requirement_nodes:
            - urn: urn:acme:risk:req_node:house-rules:h
              assessable: false
              depth: 1
              ref_id: H
              name: Hosting
              translations:
                fr:
                  name: Hébergement
            - urn: urn:acme:risk:req_node:house-rules:h.1
              assessable: true
              depth: 2
              parent_urn: urn:acme:risk:req_node:house-rules:h
              ref_id: H.1
              name: Keep copies
              description: A text that belongs to its publisher.
            - urn: urn:acme:risk:req_node:house-rules:h.1.note
              assessable: false
              depth: 3
              parent_urn: urn:acme:risk:req_node:house-rules:h.1
              name: A note
            - urn: urn:acme:risk:req_node:house-rules:h.1.a
              assessable: true
              depth: 3
              parent_urn: urn:acme:risk:req_node:house-rules:h.1
              ref_id: H.1.a
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_library_of_CISO_Assistant_gives_numbers_and_titles()
    {
        var framework = FrameworkReader.Read(SourceText.FromString("house.yaml", Library)).Value!;

        Assert.Equal(("house-rules", "House rules 2", "en"), (framework.Id, framework.Title, framework.TitleLanguage));
        Assert.Equal(["H 1 Hosting", "H.1 2 Keep copies", "H.1.a 3 Keep copies"], framework.Clauses.Select(c => FormattableString.Invariant($"{c.Number} {c.Level} {c.Titles["en"]}")), StringComparer.Ordinal);
        Assert.Equal("Hébergement", framework.Find("H")!.Titles["fr"]);
        Assert.Equal("H.1", framework.AtLevel(framework.Find("H.1.a")!, 2).Number);
        Assert.False(framework.HasTopics);
    }

    [Fact]
    public void A_library_without_a_framework_is_refused()
    {
        var read = FrameworkReader.Read(SourceText.FromString("m.yaml", "urn: urn:a:b\nobjects:\n  requirement_mapping_sets: []\n"));

        Assert.Contains("holds no framework", Assert.Single(read.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("topics: { backup: [\"9\"] }\n", "there is no clause `9`")]
    [InlineData("topics: { backup: x }\n", "a topic takes a list of clauses")]
    [InlineData("topics: { backup: { customer: x } }\n", "a topic takes a list of clauses")]
    public void Topics_name_clauses_that_are_there(string topics, string message)
    {
        var read = FrameworkReader.Read(SourceText.FromString("f.yaml", "framework: F\nclauses: { \"1\": { en: One } }\n" + topics));

        Assert.Contains(message, Assert.Single(read.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("keep copies, save")]
    [InlineData("[keep copies, save]")]
    public void Words_of_a_topic_are_separated_by_commas_or_are_a_list(string words)
    {
        var read = TopicReader.Read(SourceText.FromString("topics.yaml", $"groups: {{}}\ntopics:\n  - id: copies\n    name: {{ en: Copies }}\n    words:\n      en: {words}\n"));

        Assert.Empty(read.Diagnostics);
        Assert.Equal([2, 1], Assert.Single(read.Value!.Topics).Phrases.Select(p => p.Parts.Length));
    }

    [Theory]
    [InlineData("[x]", "a topic is a map")]
    [InlineData("[{ name: {} }]", "a topic has no `id`")]
    [InlineData("[{ id: x, name: {}, weight: 99999999999 }]", "`99999999999` is no weight")]
    [InlineData("[{ id: x, name: {}, weight: -1 }]", "`-1` is no weight")]
    [InlineData("[{ id: x, name: {}, side: both }]", "`both` is no side")]
    public void Topics_of_another_shape_are_findings(string topics, string message)
    {
        var read = TopicReader.Read(SourceText.FromString("topics.yaml", $"groups: {{}}\ntopics: {topics}\n"));

        Assert.Contains(message, Assert.Single(read.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_shipped_is_read_without_a_finding()
    {
        var topics = TopicReader.Read(ShippedTemplates.Source("frameworks/topics.yaml"));
        var framework = FrameworkReader.Read(ShippedTemplates.Source("frameworks/secnumcloud-3.2.yaml"));

        Assert.Empty(topics.Diagnostics);
        Assert.Empty(framework.Diagnostics);
        Assert.Equal("SecNumCloud 3.2", framework.Value!.Title);
        Assert.All(["17.6.a", "19.1.b.1", "19.1.b.2", "19.1.b.3", "Annexe 2 i)", "9.3.b"], c => Assert.True(framework.Value.Find(c)!.NamesCustomer));
        Assert.Equal("17.6", framework.Value.AtLevel(framework.Value.Find("17.6.a")!, 2).Number);
        Assert.Equal(92, framework.Value.Clauses.Count(c => c.Level == 2 && char.IsAsciiDigit(c.Number[0]) && int.Parse(c.Number.Split('.')[0], System.Globalization.CultureInfo.InvariantCulture) is >= 5 and <= 19));
    }

    [Fact]
    public void Frameworks_replace_SecNumCloud_or_are_beside_it()
    {
        _folder.Write("house.yaml", Library);
        _folder.Write("house.topics.yaml", "topics:\n  backup: [H.1.a]\n");

        Assert.Equal(["House rules 2"], FrameworksIn("--framework", _folder.PathTo("house.yaml")));
        Assert.Equal(["House rules 2", "SecNumCloud 3.2"], FrameworksIn("--framework", _folder.PathTo("house.yaml"), "--framework", "secnumcloud-3.2"));
    }

    [Fact]
    public void Without_topics_no_clause_is_shown()
    {
        _folder.Write("house.yaml", Library);

        Assert.Empty(FrameworksIn("--framework", _folder.PathTo("house.yaml")));
        Assert.Contains("note[CG0319]: no topic leads to clauses of `House rules 2`", Generate("--framework", _folder.PathTo("house.yaml")).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Sicherung der Daten", "Backup")]
    [InlineData("en", "Back up your data", "Backup")]
    [InlineData("fr", "Back up your data", "Sauvegarde")]
    [InlineData("de", "Back up your data", "Backup")]
    [InlineData("en", "Attend the meeting", null)]
    public void Items_have_their_topic_with_a_name_for_people(string language, string text, string? name)
    {
        _folder.Write("page.md", $"# Tests\n\n| Activity | Customer | Acme |\n| --- | --- | --- |\n| {text} | RA | I |\n");

        var run = CommandRun.Of("generate", _folder.PathTo("page.md"), "-o", _folder.PathTo("out"), "-f", "json", "--lang", language);

        using var data = JsonDocument.Parse(File.ReadAllText(Assert.Single(run.Lines)));
        var topic = Assert.Single(data.RootElement.GetProperty("items").EnumerateArray()).GetProperty("topic");
        Assert.Equal(name, topic.ValueKind == JsonValueKind.Null ? null : topic.GetProperty("name").GetString());
        Assert.Equal(name is null ? null : "backup", topic.ValueKind == JsonValueKind.Null ? null : topic.GetProperty("id").GetString());
    }

    [Fact]
    public void A_framework_that_is_not_there_is_an_error()
    {
        var run = CommandRun.Of("generate", Repository.PathTo("seeds", "data-processing.md"), "-o", _folder.PathTo("out"), "--framework", "secnumclod-3.2");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("error[CG0318]: there is no framework `secnumclod-3.2`", run.Error, StringComparison.Ordinal);
        Assert.Contains("did you mean `secnumcloud-3.2`", run.Error, StringComparison.Ordinal);
    }

    private CommandRun Generate(params string[] arguments) =>
        CommandRun.Of(["generate", Repository.PathTo("seeds", "data-processing.md"), "-o", _folder.PathTo("out"), "-f", "json", "--force", .. arguments]);

    private List<string> FrameworksIn(params string[] arguments)
    {
        var run = Generate(arguments);
        Assert.Equal(0, run.ExitCode);
        using var data = JsonDocument.Parse(File.ReadAllText(Assert.Single(run.Lines)));
        return [.. data.RootElement.GetProperty("clauses").EnumerateArray().Select(c => c.GetProperty("framework").GetString()!).Distinct(StringComparer.Ordinal)];
    }
}
