using System.Xml.Linq;
using ChecklistGen.Tests.Support;
using ChecklistGen.Tests.Word.Support;

namespace ChecklistGen.Tests.Returns;

/// <summary>Files that are not just what was sent: two in one, of another service, of an older version, with a row twice.</summary>
public sealed class ForeignFileTests : IDisposable
{
    private const string Form = "customXml/item1.xml";

    private static readonly XNamespace W = WordFile.W;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Of_two_files_in_one_every_answer_is_kept()
    {
        var (first, second) = (Generate("data-processing"), Generate("public-cloud-instances"));
        var other = FilledFile.Open(second).Fill("PCI-1.1-01/owner", "Bea").Document;
        var filled = FilledFile.Open(first).Fill("DP-1.1-01/owner", "Ann");
        filled.Document.Element(W + "body")!.Elements().Last().AddBeforeSelf(other.Element(W + "body")!.Elements().Where(e => e.Name != W + "sectPr"));
        filled.SaveTo(first);

        AssertAccountedFor(Answer("data-processing", first), first, "Ann", "Bea");
    }

    [Fact]
    public void Answers_about_another_service_leave_their_file_alone()
    {
        var other = Generate("public-cloud-instances");
        var filled = File.ReadAllBytes(FilledFile.Open(other).Fill("PCI-1.1-01/owner", "Bea").SaveTo(other));

        var run = CommandRun.Of(
            "generate", Repository.PathTo("seeds", "data-processing.md"), Repository.PathTo("seeds", "dedicated-servers.md"), "-t", "handover", "-f", "docx", "-o", _folder.PathTo("out"), "--answers", other);

        Assert.Contains("CG0364", run.Error, StringComparison.Ordinal);
        Assert.Equal(filled, File.ReadAllBytes(other));
    }

    [Fact]
    public void Answers_given_under_another_name_to_the_only_page_are_carried_over_with_a_warning()
    {
        var other = Generate("data-processing");
        FilledFile.Open(other).Fill("DP-1.1-01/owner", "Ann").SaveTo(other);
        var page = _folder.Write("page.md", File.ReadAllText(Repository.PathTo("seeds", "data-processing.md")).Replace("for Data Processing\"", "for Batch Processing\"", StringComparison.Ordinal));
        string[] generate = ["generate", page, "-t", "handover", "-f", "docx", "-o", _folder.PathTo("new"), "--answers", other];

        var run = CommandRun.Of(generate);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"warning[CG0364]: this file is about `Data Processing`: its answers are carried over to `Batch Processing`, the only page\n --> {other}\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("1 in = 1 kept", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, CommandRun.Of([.. generate, "--strict"]).ExitCode);
    }

    [Fact]
    public void A_file_that_does_not_remember_what_was_written_is_known_by_its_words()
    {
        var file = Generate("data-processing");
        var word = new FilledIn(new WordFile(File.ReadAllBytes(file))).Fill("DP-1.1-01/owner", "Ann");
        var form = word.Part(Form);
        form.Elements().Where(e => e.Name.LocalName == "written").Remove();
        word.Parts[Form] = System.Text.Encoding.UTF8.GetBytes(form.ToString(SaveOptions.DisableFormatting));
        File.WriteAllBytes(file, word.Save());

        var run = Answer("data-processing", file);

        Assert.Contains("answers: 1 in = 1 kept + 0 to review + 0 annexed", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_versions_of_one_row_both_answers_are_kept()
    {
        var file = Generate("data-processing");
        var filled = FilledFile.Open(file).Fill("DP-1.1-01/owner", "Ann");
        var row = filled.Document.Descendants(W + "tr").First(r => r.Descendants(W + "t").Any(t => t.Value == "Ann"));
        var copy = new XElement(row);
        copy.Descendants(W + "t").Single(t => t.Value == "Ann").Value = "Bea";
        row.AddAfterSelf(copy);
        filled.SaveTo(file);

        AssertAccountedFor(Answer("data-processing", file), file, "Ann", "Bea");
    }

    [Theory, InlineData("sign-off/customer-name", "Zoë"), InlineData("sign-off/provider-role", "auditor"), InlineData("sign-off/customer-date", "soon")]
    public void What_is_typed_into_the_blanks_of_a_sign_off_is_an_answer_whatever_the_mark_of_a_placeholder_says(string field, string answer)
    {
        var file = Generate("data-processing");
        var word = new FilledIn(new WordFile(File.ReadAllBytes(file)));
        // As a program does that knows text and no content controls.
        word.Control(field).Descendants(W + "t").Single().Value += answer;
        File.WriteAllBytes(file, word.Save());

        AssertAccountedFor(Answer("data-processing", file), file, answer);
    }

    [Theory, InlineData(true), InlineData(false)]
    public void In_a_file_that_remembers_nothing_what_is_typed_into_the_text_of_a_row_is_kept(bool isOfThisPage)
    {
        var file = Generate("data-processing");
        var filled = new FilledIn(new WordFile(File.ReadAllBytes(file))).Fill("DP-1.1-01/owner", "Ann");
        if (!isOfThisPage)
        {
            var other = new WordFile(File.ReadAllBytes(Generate("public-cloud-instances"))).Document;
            RowOf(filled.Document, "DP-1.1-02").ReplaceWith(RowOf(other, "PCI-4.2-01"));
        }

        RowOf(filled.Document, isOfThisPage ? "DP-1.1-02" : "PCI-4.2-01").Elements(W + "tc").ElementAt(1).Descendants(W + "t").First().Value += " by Bea";
        filled.Parts[Form] = null;
        File.WriteAllBytes(file, filled.Save());

        var run = Answer("data-processing", file);

        AssertAccountedFor(run, file, "Ann", "by Bea");
        Assert.Contains("answers: 2 in = 1 kept + 0 to review + 1 annexed", run.Error, StringComparison.Ordinal);
    }

    [Theory, InlineData("onboarding"), InlineData("audit"), InlineData("handover"), InlineData("agreement")]
    public void In_a_file_that_nobody_touched_nothing_was_typed(string template)
    {
        var pages = Directory.GetFiles(Repository.PathTo("seeds"), "*.md");
        var made = CommandRun.Of(["generate", .. pages, "-t", template, "-f", "docx", "-o", _folder.PathTo("out"), "--customer", "Example SA"]);
        var status = CommandRun.Of(["status", .. made.Lines]);

        Assert.Equal((0, ""), (status.ExitCode, status.Error));
    }

    [Fact]
    public void In_a_file_that_remembers_nothing_what_is_typed_into_the_path_of_the_page_is_kept()
    {
        var file = Generate("data-processing");
        var filled = new FilledIn(new WordFile(File.ReadAllBytes(file)));
        filled.Document.Descendants(W + "t").First(t => t.Value.EndsWith("data-processing.md", StringComparison.Ordinal)).Value = "old/data-processing.md";
        filled.Parts[Form] = null;
        File.WriteAllBytes(file, filled.Save());

        AssertAccountedFor(Answer("data-processing", file), file, "old/data-processing.md");
    }

    private static XElement RowOf(XElement document, string id) =>
        document.Descendants(W + "tr").First(r => r.Descendants(W + "tag").Any(t => ((string)t.Attribute(W + "val")!).StartsWith(id + "/", StringComparison.Ordinal)));

    private static void AssertAccountedFor(CommandRun run, string file, params string[] answers)
    {
        Assert.Equal(0, run.ExitCode);
        var found = string.Join('\n', FilledFile.Read(file).Values);
        Assert.All(answers, a => Assert.Contains(a, found, StringComparison.Ordinal));
    }

    private string Generate(string seed) => Assert.Single(
        CommandRun.Of("generate", Repository.PathTo("seeds", seed + ".md"), "-t", "handover", "-f", "docx", "-o", _folder.PathTo("out"), "--date", "2026-11-20").Lines);

    private CommandRun Answer(string seed, string file) =>
        CommandRun.Of("generate", Repository.PathTo("seeds", seed + ".md"), "-t", "handover", "-f", "docx", "-o", _folder.PathTo("out"), "--answers", file, "--date", "2026-11-20");
}
