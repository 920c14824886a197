using ChecklistGen.Diagnostics;
using ChecklistGen.Pages;
using ChecklistGen.Reading;
using ChecklistGen.Reading.Markdown;
using ChecklistGen.Raci;
using ChecklistGen.Tests.Support;
using ChecklistGen.Text;

namespace ChecklistGen.Tests.Reading;

/// <summary>Pages for tests: the seeds, the corpus beside the checkout, and small ones of their own.</summary>
internal static class TestPages
{
    public static IEnumerable<string> SeedFiles => Directory.GetFiles(Repository.PathTo("seeds"), "*.md").Order(StringComparer.Ordinal);

    /// <summary>The files of the corpus; none where it does not lie beside the checkout.</summary>
    public static IEnumerable<string> CorpusFiles => Repository.Shared("corpus") is { } corpus
        ? Directory.GetFiles(corpus, "*.md", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) != "README.md").Order(StringComparer.Ordinal)
        : [];

    /// <summary>Reads a file under its name alone, so that locations are the same in every checkout.</summary>
    public static SourceText Source(string file) =>
        SourceTextReader.Read(Path.GetFileName(file), File.ReadAllBytes(file)).Value ?? throw new InvalidDataException(file);

    public static Matrix Read(string file) => Read(Source(file));

    public static Matrix ReadText(string text, string? party = null, string path = "page.md") =>
        Read(SourceText.FromString(path, text), party);

    public static Outcome<Matrix> Try(string text, string? party = null, string path = "page.md") =>
        MatrixReader.Read(MarkdownPageReader.Read(SourceText.FromString(path, text)), new MatrixReaderOptions { Parties = party is null ? [] : [party] });

    private static Matrix Read(SourceText source, string? party = null)
    {
        var outcome = MatrixReader.Read(MarkdownPageReader.Read(source), new MatrixReaderOptions { Parties = party is null ? [] : [party] });
        Assert.True(outcome.Value is not null, string.Join('\n', outcome.Diagnostics.Select(d => $"{d.Location}: {d.Message}")));
        return outcome.Value;
    }
}
