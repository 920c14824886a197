using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Files;

/// <summary>
/// A run that is killed at any moment leaves whole files, touches nobody's work, and leaves nothing that the next run
/// takes for somebody's work.
/// </summary>
public sealed class KilledRunTests : IDisposable
{
    private const int Lanes = 2;

    // Of each lane: so many kills, and more, up to a bound, where a busy machine lets too few fall into the writing of files.
    private const int Kills = 20;
    private const int MostKills = 400;
    private const int Hits = 10;
    private const int Pages = 40;
    private const int RunsBetween = 10;

    private static readonly byte[] Notes = "\nfilled in by hand\n"u8.ToArray();

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Kills_lose_nothing()
    {
        // Two versions of the pages by turns, so that each run has something to replace.
        string[] pages = [WritePages("Do it"), WritePages("Do it well")];
        var expected = pages.Select(p => Hashes(Complete(p, _folder.PathTo("whole-" + Path.GetFileName(p))))).ToArray();
        var hits = new int[Lanes];
        Parallel.For(0, Lanes, new ParallelOptions { MaxDegreeOfParallelism = Lanes }, lane => hits[lane] = Kill(lane, pages, expected));

        Assert.All(hits, h => Assert.True(h >= Hits, $"only {h} kills fell into the writing of files"));
    }

    private int Kill(int lane, string[] pages, Dictionary<string, string>[] expected)
    {
        var random = new Random(lane);
        var output = _folder.PathTo($"out-{lane}");
        Complete(pages[0], output);
        var writing = TimeToWrite(pages[1], output);
        Complete(pages[0], output);
        var filledIn = FillIn(output);

        var hits = 0;
        for (var kill = 1; kill <= Kills || (hits < Hits && kill <= MostKills); kill++)
        {
            using (var process = StartWriting(pages[kill % 2], output))
            {
                var isOver = process.WaitForExit(writing * random.NextDouble());
                // Whatever else the machine does, most kills should come before the end.
                writing *= isOver ? 0.9 : 1.02;
                process.Kill();
                process.WaitForExit();
            }

            hits += File.Exists(Journal(output)) ? 1 : 0;
            AssertWhole(output, expected, filledIn);
            if (kill % RunsBetween == 0)
                AssertRecovers(pages[kill / RunsBetween % 2], output, expected[kill / RunsBetween % 2], filledIn);
        }

        return hits;
    }

    // Before it writes, a run can be killed without a trace: what counts begins when it touches the journal, be it one that the last run left.
    private static Process StartWriting(string pages, string output)
    {
        var before = File.GetLastWriteTimeUtc(Journal(output));
        var process = CommandProcess.Start(Generate(pages, output));
        while (File.GetLastWriteTimeUtc(Journal(output)) == before && !process.WaitForExit(TimeSpan.FromMilliseconds(1)))
        {
        }

        return process;
    }

    private static TimeSpan TimeToWrite(string pages, string output)
    {
        using var process = StartWriting(pages, output);
        var clock = Stopwatch.StartNew();
        CommandProcess.End(process);
        return clock.Elapsed;
    }

    private static string Journal(string output) => Path.Combine(output, ".checklistgen-journal");

    // Every file there is one of the two versions, or as it was filled in.
    private static void AssertWhole(string output, Dictionary<string, string>[] expected, Dictionary<string, string> filledIn)
    {
        foreach (var (name, hash) in Hashes(output))
        {
            if (filledIn.TryGetValue(name, out var own))
                Assert.True(own == hash, $"{name} was filled in, and was changed");
            else
                Assert.True(expected.Any(e => e[name] == hash), $"{name} is not whole");
        }

        using var manifest = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(output, "manifest.json")));
        Assert.Equal(JsonValueKind.Array, manifest.RootElement.GetProperty("outputs").ValueKind);
    }

    private static void AssertRecovers(string pages, string output, Dictionary<string, string> expected, Dictionary<string, string> filledIn)
    {
        var (exitCode, error) = CommandProcess.Run(Generate(pages, output));

        Assert.True(exitCode == 1, $"exit {exitCode}: {error}");
        Assert.Equal(filledIn.Count, error.Split("CG0305").Length - 1);
        Assert.DoesNotContain(Directory.GetFiles(output), f => Path.GetFileName(f).StartsWith('.'));
        foreach (var (name, hash) in Hashes(output))
            Assert.True((filledIn.TryGetValue(name, out var own) ? own : expected[name]) == hash, $"{name} is not what it should be");
    }

    private static Dictionary<string, string> FillIn(string output)
    {
        var filledIn = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in new[] { "service-1.onboarding.csv", "service-20.onboarding.json", $"service-{Pages}.onboarding.csv" })
        {
            var path = Path.Combine(output, name);
            File.WriteAllBytes(path, [.. File.ReadAllBytes(path), .. Notes]);
            filledIn.Add(name, Hash(path));
        }

        return filledIn;
    }

    private string WritePages(string activity)
    {
        var name = activity.Replace(' ', '-');
        for (var i = 1; i <= Pages; i++)
        {
            var page = FormattableString.Invariant($"# Service {i}\n\n## Section\n\n| Activity | Customer | Provider |\n|---|---|---|\n| {activity} | RA | I |\n");
            _folder.Write(FormattableString.Invariant($"{name}/pages/{i:00}.md"), page);
        }

        return _folder.PathTo(name, "pages");
    }

    private static string Complete(string pages, string output)
    {
        var (exitCode, error) = CommandProcess.Run(Generate(pages, output));
        Assert.True(exitCode == 0, error);
        return output;
    }

    // Formats without a template, whose engine would take most of the time of a start: how files are replaced doesn't depend on what is in them.
    private static string[] Generate(string pages, string output) => ["generate", pages, "-f", "json,csv", "-o", output, "--date", "2026-11-20", "-q"];

    // What a run in progress leaves is nobody's file, and the manifest is looked at by itself.
    private static Dictionary<string, string> Hashes(string output) => Directory.GetFiles(output)
        .Where(f => Path.GetFileName(f) is not (['.', ..] or "manifest.json"))
        .ToDictionary(f => Path.GetFileName(f), Hash, StringComparer.Ordinal);

    private static string Hash(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
}
