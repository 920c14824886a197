using System.Text.Json;
using System.Text.Json.Nodes;
using ChecklistGen.Answers;
using ChecklistGen.Excel;
using ChecklistGen.Templating;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Excel.Support;

/// <summary>Excel files as the command makes and reads them.</summary>
internal static class ExcelRun
{
    public const string Date = "2026-11-20";

    /// <summary>The file of a page.</summary>
    public static byte[] Made(string page, string template = "handover", params string[] options)
    {
        using var folder = new TemporaryFolder();
        var path = Path.IsPathRooted(page) ? page : Repository.PathTo("seeds", page + ".md");
        var run = CommandRun.Of(["generate", path, "-f", "xlsx", "-t", template, "--date", Date, "-o", folder.PathTo("out"), .. options]);
        Assert.True(run.ExitCode == 0, run.Error);
        return File.ReadAllBytes(Assert.Single(run.Lines, l => l.EndsWith(".xlsx", StringComparison.Ordinal)));
    }

    /// <summary>What was filled in.</summary>
    public static FilledForm Read(byte[] file)
    {
        var read = new ExcelFormReader(ShippedWords.Form).Read("filled.xlsx", new MemoryStream(file));
        Assert.NotNull(read.Value);
        return read.Value;
    }

    /// <summary>The answer of a field.</summary>
    public static FilledField Field(this FilledForm form, string name) => Assert.Single(form.Fields, f => f.Name == name);

    /// <summary>What <c>status --json</c> says of a file, but for its path.</summary>
    public static string Status(byte[] file, string extension)
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("status", folder.Write("filled." + extension, file), "--json", "--date", Date);
        Assert.Equal(0, run.ExitCode);
        var status = JsonNode.Parse(run.Results)![0]!.AsObject();
        status.Remove("file");
        return status.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
    }
}
