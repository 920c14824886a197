using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Cli;

/// <summary>The same bytes on any machine: without culture data, as in small container images, in another language and another time zone.</summary>
public sealed class SameBytesTests : IDisposable
{
    private const string French = """
        # Modèle de responsabilité partagée : Sauvegarde « Œuvre » İstanbul

        Dernière mise à jour le 3 février 2026

        ## 1. Réversibilité

        | Activité | Abonné | Hébergeur |
        | --- | --- | --- |
        | Définir la politique de sécurité physique | RA | I |
        | Chiffrer les données à l’aide de clés ﬁables | R | A |
        | ÉTEINDRE LES SERVEURS INUTILES | A | R |
        | Gérer l'intégrité du journal | I | RA |
        """;

    private static readonly (string Name, string Value)[] Epoch = [("SOURCE_DATE_EPOCH", "1795132800")];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_audit_is_the_same_without_culture_data_and_in_turkish()
    {
        foreach (var seed in Directory.GetFiles(Repository.PathTo("seeds"), "*.md"))
            File.Copy(seed, Path.Combine(Directory.CreateDirectory(_folder.PathTo("pages")).FullName, Path.GetFileName(seed)));
        _folder.Write("pages/sauvegarde.md", French);

        var plain = Generate("plain", []);
        var invariant = Generate("invariant", [("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")]);
        var turkish = Generate("turkish", [("LANG", "tr_TR.UTF-8"), ("LC_ALL", "tr_TR.UTF-8"), ("TZ", "Asia/Kathmandu")]);

        // With index.html and the manifest.
        Assert.Equal((6 * 5) + 2, plain.Count);
        AssertSame(plain, invariant);
        AssertSame(plain, turkish);
    }

    [Fact]
    public void The_attacked_french_page_is_the_same_without_culture_data()
    {
        var folder = Repository.Shared("repro/other");
        Assert.SkipWhen(folder is null, "../shared/repro/other is not there");
        _folder.Write("pages/fr2.md", File.ReadAllBytes(Path.Combine(folder!, "fr2.md")));

        var plain = Generate("plain", []);

        Assert.Contains(plain, f => f.Key.EndsWith(".csv", StringComparison.Ordinal));
        AssertSame(plain, Generate("invariant", [("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")]));
    }

    private Dictionary<string, byte[]> Generate(string name, (string Name, string Value)[] environment)
    {
        var run = CommandRun.AsTyped(_folder.Path, $"checklistgen generate pages -t audit --lang fr -f pdf,docx,html,json,csv -o {name} --party Abonné", [.. Epoch, .. environment]);
        Assert.True(run.ExitCode == 0, run.Error);
        return Directory.GetFiles(_folder.PathTo(name)).ToDictionary(f => Path.GetFileName(f), File.ReadAllBytes, StringComparer.Ordinal);
    }

    private static void AssertSame(Dictionary<string, byte[]> expected, Dictionary<string, byte[]> actual)
    {
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), actual.Keys.Order(StringComparer.Ordinal));
        Assert.All(expected, file => Assert.True(file.Value.AsSpan().SequenceEqual(actual[file.Key]), $"{file.Key} differs"));
    }
}
