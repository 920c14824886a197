using ChecklistGen.Cli.Commands;
using ChecklistGen.Tests.Pdf.Signatures;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Cli;

/// <summary>Each example that help shows runs as it stands there, in a folder that has what it names.</summary>
[Collection(nameof(LoneTests))]
public sealed class ExampleTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ExampleTests()
    {
        foreach (var seed in Directory.GetFiles(Repository.PathTo("seeds")))
            _folder.Write($"seeds/{Path.GetFileName(seed)}", File.ReadAllBytes(seed));
    }

    public static TheoryData<string> All => [.. Examples.All];

    public void Dispose() => _folder.Dispose();

    [Theory, MemberData(nameof(All))]
    public void Runs(string example)
    {
        Provide(example);
        var (command, exitCode) = example.Split(" > ")[0] switch
        {
            // The seeds have anomalies, and "strict" fails a pipeline over them: that is what it shows.
            var strict when strict.EndsWith("--strict", StringComparison.Ordinal) => (strict, 1),
            var other => (other, 0),
        };
        var run = CommandRun.AsTypedAlone(_folder.Path, command);

        Assert.True(exitCode == run.ExitCode, $"{command} exited with {run.ExitCode}:\n{run.Output}\n{run.Error}");
        Assert.NotEmpty(run.Output);
    }

    [Fact]
    public void The_first_example_makes_a_PDF_and_a_Word_file_for_each_service()
    {
        CommandRun.AsTypedAlone(_folder.Path, Examples.OfProgram[0].Command);
        foreach (var extension in new[] { "pdf", "docx" })
            Assert.Equal(5, Directory.GetFiles(_folder.PathTo("checklists"), "*." + extension).Length);
    }

    // What an example names beside the seeds: a file that came back, a template and its data.
    private void Provide(string example)
    {
        if (example.Contains("returned.docx", StringComparison.Ordinal))
        {
            CommandRun.Of("generate", _folder.PathTo("seeds", "data-processing.md"), "-t", "handover", "-f", "docx", "-o", _folder.PathTo("sent"));
            File.Copy(_folder.PathTo("sent", "data-processing.handover.docx"), _folder.PathTo("returned.docx"));
        }

        if (example.EndsWith(" checklists", StringComparison.Ordinal))
            CommandRun.Of("generate", _folder.PathTo("seeds", "data-processing.md"), "-o", _folder.PathTo("checklists"), "-f", "md");

        if (example.Contains("me.p12", StringComparison.Ordinal))
        {
            CommandRun.Of("generate", _folder.PathTo("seeds", "data-processing.md"), "-o", _folder.PathTo("audits"), "-t", "audit", "-f", "pdf");
            _folder.Write("me.p12", TestCertificates.Person("Ann Example", password: ""));
        }

        if (example.EndsWith(" parts", StringComparison.Ordinal))
            CommandRun.Of("generate", _folder.PathTo("seeds", "data-processing.md"), "-o", _folder.PathTo("parts", "1"), "-f", "md");

        if (example.Contains("page.sbn-md", StringComparison.Ordinal))
        {
            _folder.Write("page.sbn-md", "Hello {{ name }}!\n");
            _folder.Write("page.json", "{ \"name\": \"world\" }");
        }
    }
}
