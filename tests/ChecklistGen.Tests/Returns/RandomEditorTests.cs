using System.Globalization;
using ChecklistGen.Tests.Support;
using ChecklistGen.Tests.Word.Support;

namespace ChecklistGen.Tests.Returns;

/// <summary>
/// Whatever somebody types into a handover file, and wherever: it is found again in the new document, or the file is kept.
/// <c>CHECKLISTGEN_EDITS=2000</c> runs it long.
/// </summary>
public sealed class RandomEditorTests
{
    private static readonly string[] Formats = ["odt", "rtf", "doc"];

    private readonly int _runs = int.TryParse(Environment.GetEnvironmentVariable("CHECKLISTGEN_EDITS"), CultureInfo.InvariantCulture, out var runs) ? runs : 25;

    private int _files;
    private int _strings;
    private int _kept;

    [Fact]
    public void Every_string_typed_is_found_again()
    {
        using var folder = new TemporaryFolder();
        var (page, file, donor) = Prepare(folder);
        var lost = new List<string>();
        for (var seed = 0; seed < _runs; seed++)
            lost.AddRange(LostBy(seed, new RandomEditor(seed, file, donor).Edit(), page, folder));
        AssertNothing(lost);
    }

    [Fact]
    public void Every_string_typed_survives_the_formats_of_other_programs()
    {
        using var folder = new TemporaryFolder();
        var (page, file, donor) = Prepare(folder);
        var lost = new List<string>();
        for (var seed = 0; seed < Math.Max(1, _runs / 25); seed++)
        {
            var edited = new RandomEditor(100_000 + seed, file, donor).Edit();
            var format = Formats[seed % Formats.Length];
            lost.AddRange(LostBy(seed, LibreOffice.Convert(LibreOffice.Convert(edited, format), "docx", format), page, folder));
        }

        AssertNothing(lost);
    }

    private static (string Page, byte[] File, byte[] Donor) Prepare(TemporaryFolder folder)
    {
        var page = Repository.PathTo("seeds", "data-processing.md");
        var run = CommandRun.Of("generate", page, Repository.PathTo("seeds", "public-cloud-instances.md"), "-t", "handover", "-f", "docx", "-o", folder.PathTo("made"), "--date", "2026-11-20");
        Assert.Equal(0, run.ExitCode);
        var file = FilledFile.Open(run.Lines[0]).FillAll(f => !f.EndsWith("/comment", StringComparison.Ordinal)).SaveTo(folder.PathTo("filled.docx"));
        return (page, File.ReadAllBytes(file), File.ReadAllBytes(run.Lines[1]));
    }

    private void AssertNothing(List<string> lost)
    {
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_strings} strings in {_files} files, {_kept} of them kept as they are"));
        Assert.True(lost.Count == 0, string.Join('\n', lost));
        // Keeping every file would be no art.
        Assert.True(_strings > 0 && _kept <= _files / 2);
    }

    private IEnumerable<string> LostBy(int seed, byte[] edited, string page, TemporaryFolder folder)
    {
        var file = folder.Write("out/data-processing.handover.docx", edited);
        var run = CommandRun.Of("generate", page, "-t", "handover", "-f", "docx", "-o", folder.PathTo("out"), "--answers", file, "--date", "2026-11-20");
        var made = File.ReadAllBytes(file);
        var isKept = made.AsSpan().SequenceEqual(edited);
        var typed = RandomEditor.TypedIn(edited);
        _files++;
        _strings += typed.Count;
        _kept += isKept ? 1 : 0;
        if (run.ExitCode != (isKept ? 1 : 0) || run.Error.Contains("CG09", StringComparison.Ordinal))
            return [$"{seed}: exit code {run.ExitCode}, {(isKept ? "kept" : "replaced")}:\n{run.Error}"];
        var found = isKept ? [] : RandomEditor.TypedIn(made).ToHashSet(StringComparer.Ordinal);
        return isKept ? [] : typed.Where(t => !found.Contains(t)).Select(t => $"{seed}: {t}");
    }
}
