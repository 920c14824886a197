using System.Globalization;
using ChecklistGen.Tests.Excel.Support;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Excel;

/// <summary>
/// Whatever somebody types into an Excel file, and wherever: it is found again in the new one, or the file is kept.
/// <c>CHECKLISTGEN_EDITS=2000</c> runs it long.
/// </summary>
public sealed class RandomSheetEditorTests
{
    private readonly int _runs = int.TryParse(Environment.GetEnvironmentVariable("CHECKLISTGEN_EDITS"), CultureInfo.InvariantCulture, out var runs) ? runs : 40;

    [Fact]
    public void Every_string_typed_is_found_again()
    {
        using var folder = new TemporaryFolder();
        var page = Repository.PathTo("seeds", "data-processing.md");
        var file = new ExcelFile(ExcelRun.Made("data-processing"));
        foreach (var id in file.Ids().Take(12))
            file.Fill(id, "Done", "☑").Fill(id, "Owner", $"owner of {id}").Fill(id, "Due", "2026-12-24").Fill(id, "Status", "In progress");
        var filled = file.Save();
        var (lost, strings, kept) = (new List<string>(), 0, 0);
        for (var seed = 0; seed < _runs; seed++)
        {
            var edited = new RandomSheetEditor(seed, filled).Edit();
            var path = folder.Write("out/data-processing.handover.xlsx", edited);
            var run = CommandRun.Of("generate", page, "-t", "handover", "-f", "xlsx", "-o", folder.PathTo("out"), "--answers", path, "--date", ExcelRun.Date);
            var made = File.ReadAllBytes(path);
            var isKept = made.AsSpan().SequenceEqual(edited);
            if (run.ExitCode != (isKept ? 1 : 0) || run.Error.Contains("CG09", StringComparison.Ordinal))
                lost.Add($"{seed}: exit code {run.ExitCode}:\n{run.Error}");
            kept += isKept ? 1 : 0;
            var typed = RandomSheetEditor.TypedIn(edited);
            strings += typed.Count;
            var found = isKept ? [.. typed] : RandomSheetEditor.TypedIn(made).ToHashSet(StringComparer.Ordinal);
            lost.AddRange(typed.Where(t => !found.Contains(t)).Select(t => $"{seed}: {t}"));
        }

        Assert.True(lost.Count == 0, string.Join('\n', lost));
        // Keeping every file would be no art.
        Assert.True(strings > 0 && kept <= _runs / 2);
    }
}
