using System.Xml.Linq;
using ChecklistGen.Templating;
using ChecklistGen.Tests.Support;
using ChecklistGen.Tests.Word.Support;
using ChecklistGen.Word;

namespace ChecklistGen.Tests.Returns;

/// <summary>Fields of document control, agreements, meetings and sign-off: while they are empty they show where to type, and what they show is never an answer.</summary>
public sealed class PlaceholderTests : IDisposable
{
    private const string Form = "customXml/item1.xml";

    private static readonly XNamespace W = WordFile.W;

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, string> Documents
    {
        get
        {
            var languages = Directory.GetFiles(Repository.PathTo("templates", "strings"), "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal);
            return [.. languages.SelectMany(language => new[] { (language, "handover"), (language, "agreement") })];
        }
    }

    public void Dispose() => _folder.Dispose();

    [Theory, MemberData(nameof(Documents))]
    public void An_empty_field_shows_where_to_type_in_the_documents_language(string language, string template)
    {
        var controls = new WordFile(File.ReadAllBytes(Make(template, language))).Document.Descendants(W + "sdt")
            .Where(c => !NameOf(c).EndsWith("-signature", StringComparison.Ordinal))
            .ToList();

        Assert.All(["sign-off/customer-name", template == "handover" ? "meeting/date" : "control/approver"], name => Assert.Contains(name, controls.Select(NameOf), StringComparer.Ordinal));
        Assert.All(controls, c => Assert.False(string.IsNullOrWhiteSpace(c.Element(W + "sdtContent")!.Value)));
    }

    [Theory, MemberData(nameof(Documents))]
    public void What_it_shows_is_no_answer_whatever_the_file_still_remembers(string language, string template)
    {
        var file = File.ReadAllBytes(Make(template, language));
        var forgetful = new FilledIn(new WordFile(file)) { Parts = { [Form] = null } };

        AssertEmpty(file);
        AssertEmpty(forgetful.Save());
    }

    [Theory, InlineData("docx", "handover"), InlineData("docx", "agreement"), InlineData("odt", "handover"), InlineData("rtf", "handover")]
    public void LibreOffice_leaves_it_empty(string format, string template)
    {
        var files = new[] { "en", "fr", "pl" }.Select(language => File.ReadAllBytes(Make(template, language))).ToList();
        var saved = LibreOffice.Convert(files, format);

        Assert.All(format == "docx" ? saved : LibreOffice.Convert(saved, "docx", format), AssertEmpty);
    }

    [Fact]
    public void What_is_typed_in_its_place_comes_back()
    {
        var file = Make("handover", "de");
        File.WriteAllBytes(file, new FilledIn(new WordFile(File.ReadAllBytes(file))).Fill("sign-off/customer-name", "Zoë").Fill("meeting/date", "2026-12-01").Save());

        var run = CommandRun.Of("generate", Repository.PathTo("seeds", "data-processing.md"), "-t", "handover", "--lang", "fr", "-f", "docx", "-o", _folder.PathTo("out"), "--answers", file);

        Assert.Contains("answers: 2 in = 2 kept + 0 to review + 0 annexed", run.Error, StringComparison.Ordinal);
    }

    private static string NameOf(XElement control) => (string?)control.Element(W + "sdtPr")!.Element(W + "tag")?.Attribute(W + "val") ?? "";

    private static void AssertEmpty(byte[] file)
    {
        var read = new WordFormReader(ShippedWords.Form).Read("returned.docx", new MemoryStream(file));

        Assert.NotNull(read.Value);
        Assert.DoesNotContain(read.Value.Fields, f => f.IsAnswered);
        Assert.DoesNotContain(read.Value.Unmatched, u => ShippedWords.Form.IsPlaceholder(u.Value));
    }

    private string Make(string template, string language) => Assert.Single(CommandRun.Of(
        "generate", Repository.PathTo("seeds", "data-processing.md"), "-t", template, "--lang", language, "-f", "docx", "-o", _folder.PathTo(Path.Combine("out", language)), "--date", "2026-11-20").Lines);
}
