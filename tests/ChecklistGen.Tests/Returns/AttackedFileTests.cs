using System.Text.Json.Nodes;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Returns;

/// <summary>
/// The files of an attack on answers. They are not committed: skipped where they don't lie beside the checkout.
/// </summary>
public sealed class AttackedFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("original.docx", "answers: 90 in = 90 kept + 0 to review + 0 annexed")]
    [InlineData("beside.docx", "answers: 92 in = 90 kept + 0 to review + 2 annexed", "TYPEDROLE not us!", "and Bob TYPEDBESIDE", "TYPEDPARA Item 3 is done by Bob")]
    [InlineData("beside2.docx", "answers: 93 in = 93 kept + 0 to review + 0 annexed", "COMMENT TYPED beside placeholder")]
    [InlineData("beside3.docx", "answers: 93 in = 93 kept + 0 to review + 0 annexed", "COMMENT second paragraph")]
    [InlineData("nothingleft.docx", "answers: 86 in = 84 kept + 0 to review + 2 annexed", "text sign-off/customer-name")]
    [InlineData("rtf.docx", "answers: 90 in = 90 kept + 0 to review + 0 annexed", "text sign-off/customer-name")]
    [InlineData("doc.docx", "answers: 88 in = 86 kept + 0 to review + 2 annexed", "text sign-off/customer-name")]
    public void Nothing_that_was_typed_is_lost(string name, string counts, params string[] typed)
    {
        var source = Shared("repro/word/" + name);
        var file = _folder.Write("out/data-processing.handover.docx", File.ReadAllBytes(source));

        var status = JsonNode.Parse(CommandRun.Of("status", file, "--json").Output)![0]!;
        var run = Generate(Repository.PathTo("seeds", "data-processing.md"), file);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(counts, run.Error, StringComparison.Ordinal);
        var items = status["items"]!.AsArray();
        Assert.Equal((24, 12), (items.Count, items.Count(i => (bool)i!["done"]!)));
        Assert.All(items, i => Assert.Equal($"text {i!["id"]}/owner", ((string)i["owner"]!).Replace("and Bob TYPEDBESIDE", "", StringComparison.Ordinal)));
        Assert.All(items, i => Assert.Equal(("2026-12-24", "In progress"), ((string)i!["due"]!, (string)i["status"]!)));
        var answers = string.Join('\n', FilledFile.Read(file).Values);
        Assert.All(typed, t => Assert.Contains(t, answers, StringComparison.Ordinal));
        Assert.DoesNotContain("Comment", answers.Split('\n'), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("f.docx", "w", "WID-1-03", "text WID-1-03/owner", "text WID-1-01/owner")]
    [InlineData("f3.docx", "x", "XEN-2.1-01", "text XEN-2.1-01/owner", "text XEN-1.1-01/owner")]
    public void Of_two_equal_rows_each_keeps_its_own_answer(string name, string page, string item, string kept, string annexed)
    {
        var run = Generate(Shared($"repro/answers/b/{page}.md"), Shared("repro/answers/" + name));

        Assert.Equal(0, run.ExitCode);
        var answers = FilledFile.Read(Assert.Single(run.Lines));
        Assert.Equal(kept, answers[item + "/owner"]);
        Assert.Equal(annexed, answers["earlier/1/owner"]);
    }

    private CommandRun Generate(string page, string answers) =>
        CommandRun.Of("generate", page, "-t", "handover", "-f", "docx", "-o", _folder.PathTo("out"), "--answers", answers, "--date", "2026-11-20");

    private static string Shared(string name)
    {
        var path = Repository.Shared(name);
        Assert.SkipWhen(path is null, "the files do not lie beside the checkout");
        return path;
    }
}
