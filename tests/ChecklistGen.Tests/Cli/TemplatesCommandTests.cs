using ChecklistGen.Templating;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Cli;

/// <summary><c>checklistgen templates</c>: look at the shipped ones, and make one yours.</summary>
public sealed class TemplatesCommandTests : IDisposable
{
    private static readonly string Page = Repository.PathTo("seeds", "data-processing.md");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void List_names_the_shipped_templates()
    {
        var run = CommandRun.Of("templates", "list");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(ShippedTemplates.Names, run.Lines.Where(l => l[0] != ' ').Select(l => l.Split(' ')[0]), StringComparer.Ordinal);
        Assert.Contains("onboarding  Before subscribing: what will be our job?", run.Lines, StringComparer.Ordinal);
    }

    [Fact]
    public void Every_listed_template_can_be_ejected()
    {
        foreach (var name in ShippedTemplates.Names)
        {
            var folder = _folder.PathTo(name);
            var run = CommandRun.Of("templates", "eject", name, folder);

            Assert.Equal(0, run.ExitCode);
            Assert.Contains($"{folder}/{name}.sbn-md", run.Lines, StringComparer.Ordinal);
            Assert.All(run.Lines, path => Assert.True(File.Exists(path), path));
        }
    }

    [Fact]
    public void An_ejected_template_makes_the_same_document_as_the_shipped_one()
    {
        CommandRun.Of("templates", "eject", "audit", _folder.PathTo("ours"));

        Assert.Equal(Generate("audit"), Generate(_folder.PathTo("ours", "audit.sbn-md")));
    }

    [Fact]
    public void What_is_edited_shows_in_the_document()
    {
        CommandRun.Of("templates", "eject", "onboarding", _folder.PathTo("ours"));
        Edit("onboarding.sbn-md", "{{ t.checklist_text }}", "Ask {{ customer.name }}'s help desk.");
        Edit("partials/legend.sbn-md", ":::facts", "In our words:\n\n:::facts");
        Edit("strings/en.yaml", "glance: At a glance", "glance: In short");

        var text = Generate(_folder.PathTo("ours", "onboarding.sbn-md"));
        Assert.Contains("Ask Example SA's help desk.", text, StringComparison.Ordinal);
        Assert.Contains("In our words:", text, StringComparison.Ordinal);
        Assert.Contains("## In short", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_slip_in_an_edited_template_points_at_it()
    {
        CommandRun.Of("templates", "eject", "onboarding", _folder.PathTo("ours"));
        Edit("onboarding.sbn-md", "{{ t.checklist_text }}", "{{ customer.nam }}");
        var template = _folder.PathTo("ours", "onboarding.sbn-md");
        var line = Array.FindIndex(File.ReadAllLines(template), l => l.Contains("customer.nam ", StringComparison.Ordinal)) + 1;
        var run = CommandRun.Of("generate", Page, "-t", template, "-o", _folder.PathTo("out"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("[CG0104]", run.Error, StringComparison.Ordinal);
        Assert.Contains(FormattableString.Invariant($"{template}:{line}:"), run.Error, StringComparison.Ordinal);
        Assert.Contains("did you mean `name`?", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sign_off: Sign-off", "signoff: Sign-off", "warning", "signoff", "did you mean `sign_off`?", 0)]
    [InlineData("  onboarding: ", "  onbording: ", "warning", "onbording", "did you mean `onboarding`?", 0)]
    [InlineData("sign_off: Sign-off", "sign_off: [Sign, off]", "error", "[Sign", "make it a text", 2)]
    [InlineData("sign_off: Sign-off", "sign_off: *Sign-off*", "error", "*Sign-off*", "a text that begins with `*` takes quotes", 2)]
    [InlineData("date_format: ", "date_format:\n  a: ", "error", "a: ", "make it a text", 2)]
    public void A_slip_in_edited_words_points_at_it(string from, string to, string severity, string marked, string help, int exitCode)
    {
        CommandRun.Of("templates", "eject", "onboarding", _folder.PathTo("ours"));
        Edit("strings/en.yaml", from, to);
        var lines = File.ReadAllLines(_folder.PathTo("ours", "strings", "en.yaml"));
        var line = Array.FindIndex(lines, l => l.Contains(marked, StringComparison.Ordinal));
        var run = CommandRun.Of("generate", Page, "-t", _folder.PathTo("ours", "onboarding.sbn-md"), "-f", "md", "-o", _folder.PathTo("out"));

        Assert.Equal(exitCode, run.ExitCode);
        Assert.StartsWith($"{severity}[CG0102]: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(FormattableString.Invariant($"strings/en.yaml:{line + 1}:{lines[line].IndexOf(marked, StringComparison.Ordinal) + 1}\n"), run.Error, StringComparison.Ordinal);
        Assert.Contains(help, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_only_a_template_of_ones_own_asks_for_are_fine()
    {
        _folder.Write("ours/mine.sbn-md", "---\nextract: true\n---\n# {{ t.our_word }}\n"u8.ToArray());
        _folder.Write("ours/strings/en.yaml", "our_word: Helpdesk\n"u8.ToArray());
        var run = CommandRun.Of("generate", Page, "-t", _folder.PathTo("ours", "mine.sbn-md"), "-f", "md", "-o", _folder.PathTo("out"), "-q");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Nothing_that_is_there_is_overwritten()
    {
        CommandRun.Of("templates", "eject", "onboarding", _folder.PathTo("ours"));
        Edit("onboarding.sbn-md", "{{ t.checklist_text }}", "Ours.");
        var run = CommandRun.Of("templates", "eject", "onboarding", _folder.PathTo("ours"));

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("nothing is overwritten", run.Error, StringComparison.Ordinal);
        Assert.Contains("Ours.", File.ReadAllText(_folder.PathTo("ours", "onboarding.sbn-md")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_none_is_answered_with_the_nearest()
    {
        var run = CommandRun.Of("templates", "eject", "audti", _folder.PathTo("ours"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("did you mean `audit`?", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.PathTo("ours")));
    }

    private void Edit(string file, string from, string to)
    {
        var path = _folder.PathTo("ours", file);
        var text = File.ReadAllText(path);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(from, to, StringComparison.Ordinal));
    }

    private static string Generate(string template)
    {
        using var output = new TemporaryFolder();
        var run = CommandRun.Of("generate", Page, "-t", template, "--customer", "Example SA", "--date", "2026-11-20", "-f", "md", "-o", output.Path);
        Assert.Equal(0, run.ExitCode);
        return File.ReadAllText(Assert.Single(run.Lines));
    }
}
