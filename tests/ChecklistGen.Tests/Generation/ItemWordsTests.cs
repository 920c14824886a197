using System.Text.RegularExpressions;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Generation;

/// <summary>
/// Excel and CSV files say of an item what documents say. Templates say it in Markdown, by functions that users may change; sheets
/// say it in plain text, by <c>ItemWords</c>: that the two agree is held here.
/// </summary>
public sealed partial class ItemWordsTests : IDisposable
{
    private const string Template = """
        {{ include "partials/functions" -}}
        ---
        extract: true
        ---
        # Words

        | Id | Role | Part | Shared | Place |
        | --- | --- | --- | --- | --- |
        {{~ for item in items ~}}
        | {{ item.id }} | {{ role_of item }} | {{ part item }} | {{ shared_with item }} | {{ item.line ?? (place_of item) }} |
        {{~ end ~}}
        """;

    private const int Columns = 21;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory, InlineData("en"), InlineData("fr")]
    public void Sheets_and_documents_say_the_same_of_an_item(string language)
    {
        var seeds = Directory.GetFiles(Repository.PathTo("seeds"), "*.md");
        AssertSame(seeds, language, atLeast: 100);
    }

    [Fact]
    public void They_do_so_for_every_shape_of_matrix()
    {
        var corpus = Repository.Shared("corpus");
        Assert.SkipWhen(corpus is null, "the corpus is not beside the checkout");
        AssertSame(Directory.GetFiles(Path.Combine(corpus, "shapes")), "de", atLeast: 100);
    }

    private void AssertSame(IEnumerable<string> pages, string language, int atLeast)
    {
        var template = _folder.Write("words.sbn-md", Template);
        var made = CommandRun.Of(["generate", .. pages, "-t", template, "-f", "md,csv", "--csv-separator", "comma", "--lang", language, "-o", _folder.PathTo("out")]).Lines;
        var documents = made.Where(f => f.EndsWith(".md", StringComparison.Ordinal)).SelectMany(InDocument).Order(StringComparer.Ordinal).ToList();
        var sheets = made.Where(f => f.EndsWith(".csv", StringComparison.Ordinal)).SelectMany(InSheet).Order(StringComparer.Ordinal).ToList();

        Assert.InRange(documents.Count, atLeast, int.MaxValue);
        Assert.Equal(documents, sheets);
    }

    private static IEnumerable<string> InDocument(string file) => File.ReadLines(file)
        .Where(l => l.StartsWith("| ", StringComparison.Ordinal)).Skip(2)
        .Select(l => Plain(Escape().Replace(l[2..^2].Replace(" | ", "\t", StringComparison.Ordinal), "${character}")));

    // Field by field: id, role, part, shared with, place. A row that could not be read has no part.
    private static IEnumerable<string> InSheet(string file)
    {
        var fields = Field().Matches(File.ReadAllText(file)).Select(m => m.Groups["text"].Value.Replace("\"\"", "\"", StringComparison.Ordinal).TrimStart('\'')).ToList();
        return fields.Take(fields.Count / Columns * Columns).Chunk(Columns).Skip(1)
            .Where(r => r[6] != "?")
            .Select(r => Plain(string.Join('\t', r[0], r[6], r[7], r[8], r[9])));
    }

    private static string Plain(string line) => string.Join('\t', line.Replace("<br>", " ", StringComparison.Ordinal).Split('\t').Select(c => Blanks().Replace(c, " ").Trim()));

    [GeneratedRegex(@"\\(?<character>.)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Escape();

    [GeneratedRegex(@"\G(?:""(?<text>(?:[^""]|"""")*)""|(?<text>[^,\r\n]*))(?:,|\r\n)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Field();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blanks();
}
