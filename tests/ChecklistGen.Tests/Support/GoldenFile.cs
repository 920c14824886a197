using System.Text;

namespace ChecklistGen.Tests.Support;

/// <summary>Expectations in files. CHECKLISTGEN_ACCEPT=1 rewrites them, except on CI.</summary>
internal static class GoldenFile
{
    private static bool Accepting =>
        Environment.GetEnvironmentVariable("CHECKLISTGEN_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") is null;

    /// <summary>Compares a text with the file of its expectation; on a difference, writes <c>*.received</c> beside it.</summary>
    public static void Expect(string path, string actual)
    {
        if (Accepting)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual, new UTF8Encoding(false));
            return;
        }

        var expected = File.Exists(path) ? File.ReadAllText(path) : null;
        if (expected == actual)
            return;
        File.WriteAllText(path + ".received", actual, new UTF8Encoding(false));
        Assert.Fail(expected is null
            ? $"{path} does not exist; CHECKLISTGEN_ACCEPT=1 dotnet test writes it"
            : $"{path} differs from {path}.received\n{FirstDifference(expected, actual)}");
    }

    private static string FirstDifference(string expected, string actual)
    {
        var before = expected.Split('\n');
        var after = actual.Split('\n');
        var line = Enumerable.Range(0, Math.Max(before.Length, after.Length))
            .First(i => before.ElementAtOrDefault(i) != after.ElementAtOrDefault(i));
        return $"line {line + 1}\n  expected: {before.ElementAtOrDefault(line)}\n  actual:   {after.ElementAtOrDefault(line)}";
    }
}
