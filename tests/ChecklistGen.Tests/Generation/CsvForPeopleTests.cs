using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Generation;

/// <summary>CSV files for people, with <c>--csv-separator</c>; those for programs stay as they are.</summary>
public sealed class CsvForPeopleTests
{
    private static readonly string Page = Repository.PathTo("seeds", "data-processing.md");

    [Theory]
    [InlineData("auto", "en", ',')]
    [InlineData("auto", "fr", ';')]
    [InlineData("auto", "de", ';')]
    [InlineData("comma", "fr", ',')]
    [InlineData(";", "en", ';')]
    [InlineData("tab", "en", '\t')]
    public void The_separator_is_the_one_asked_for(string name, string language, char separator)
    {
        var lines = Made("--csv-separator", name, "--lang", language);

        Assert.Equal("key", lines[0].Split(separator)[1]);
        Assert.Equal(21, lines[0].Split(separator).Length);
    }

    [Fact]
    public void Headers_and_values_are_words()
    {
        var lines = Made("--csv-separator", "auto", "--lang", "fr");

        Assert.Equal("\uFEFFRéf.;key;Service;Phase;Section;Activité;Rôle;Votre part;Partagée avec;Emplacement;Cellule;Fait;État;Responsable;Échéance;Preuves;Commentaire;Modification;Adresse;Clause liée;Clauses revues", lines[0]);
        Assert.StartsWith("DP-1.1-02;ae2dd9cc3494;Data Processing;1 Before subscription;1.1 Specify service as needed;Choose the service location;RA;vous réalisez et en répondez;;25;RA;☐;", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_alone_changes_nothing_for_programs() =>
        Assert.Equal(Made(), Made("--lang", "fr"));

    [Fact]
    public void Another_name_is_an_error_with_the_nearest()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("generate", Page, "-f", "csv", "--csv-separator", "semikolon", "-o", folder.PathTo("out"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("did you mean `semicolon`", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("pl")]
    public void Such_a_file_among_pages_is_no_page(string language)
    {
        using var folder = new TemporaryFolder();
        File.Copy(Page, folder.PathTo("page.md"));
        folder.Write("renamed.csv", string.Join("\r\n", Made("--csv-separator", "auto", "--lang", language)));
        var run = CommandRun.Of("list", folder.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("renamed", run.Output, StringComparison.Ordinal);
        Assert.Contains("made by checklistgen", run.Error, StringComparison.Ordinal);
        Assert.Contains("renamed.csv", run.Error, StringComparison.Ordinal);
    }

    private static string[] Made(params string[] options)
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of(["generate", Page, "-f", "csv", "--date", "2026-11-20", "-o", folder.PathTo("out"), .. options]);
        Assert.True(run.ExitCode == 0, run.Error);
        return System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(Assert.Single(run.Lines))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }
}
