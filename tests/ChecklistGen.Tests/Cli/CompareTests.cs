using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Cli;

/// <summary>The measurements beside other programs, in their short form: everything runs, and nothing is lost by anybody.</summary>
public sealed class CompareTests
{
    [Fact]
    public void Each_program_makes_every_document_with_every_obligation()
    {
        ExternalTool.Require("pdftotext");
        ExternalTool.Require("pandoc");
        var program = Path.Combine(AppContext.BaseDirectory, "checklistgen.dll");

        var output = ExternalTool.Run(
            "python3", Repository.PathTo("tests", "ChecklistGen.Benchmarks", "compare", "compare.py"), "--short", "--command", $"dotnet \"{program}\"");

        Assert.Contains("ChecklistGen: 10 files, every obligation in each\n", output, StringComparison.Ordinal);
        Assert.Contains("pandoc: 5 files, every obligation in each\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("faults", output, StringComparison.Ordinal);
    }
}
