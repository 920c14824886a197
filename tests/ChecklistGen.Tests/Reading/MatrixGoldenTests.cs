using System.Text.RegularExpressions;
using ChecklistGen.Reading;
using ChecklistGen.Reading.Markdown;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Reading;

/// <summary>
/// Small pages, one for each oddity: <c>tests/Golden/matrices/NAME.md</c> with what is read from it in
/// <c>NAME.expected.txt</c>. A comment <c>&lt;!-- party: NAME --&gt;</c> sets the option.
/// </summary>
public sealed partial class MatrixGoldenTests
{
    private static readonly string Folder = Repository.PathTo("tests", "Golden", "matrices");

    public static TheoryData<string> Cases =>
        [.. Directory.GetFiles(Folder, "*.md").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Cases))]
    public void Case(string file)
    {
        var source = TestPages.Source(Path.Combine(Folder, file));
        var party = PartyOption().Match(source.Text) is { Success: true } match ? match.Groups["party"].Value : null;
        var outcome = MatrixReader.Read(MarkdownPageReader.Read(source), new MatrixReaderOptions { Parties = party is null ? [] : [party] });
        GoldenFile.Expect(Path.Combine(Folder, Path.ChangeExtension(file, ".expected.txt")), MatrixDump.Of(outcome));
    }

    [GeneratedRegex("<!-- party: (?<party>.+?) -->", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PartyOption();
}
