using System.Globalization;
using System.Text;
using ChecklistGen.Diagnostics;
using ChecklistGen.Raci;
using ChecklistGen.Reading.Markdown;
using ChecklistGen.Tests.Reading.Written;

namespace ChecklistGen.Tests.Reading;

/// <summary>
/// No slip costs a duty in silence: a page with a slip in it has the duties that it had, or an error says on which line
/// something is not read. <c>CHECKLISTGEN_MUTATIONS=10000</c> tries more of them.
/// </summary>
public sealed class MutatedPageTests
{
    private const int Usual = 1500;

    private static readonly int Runs =
        int.TryParse(Environment.GetEnvironmentVariable("CHECKLISTGEN_MUTATIONS"), NumberStyles.None, CultureInfo.InvariantCulture, out var runs) ? runs : Usual;

    public static TheoryData<string> Forms => ["pipes", "html", "minified html", "html in markdown", "minified html in markdown", "csv", "asciidoc"];

    [Theory, MemberData(nameof(Forms))]
    public void No_slip_costs_a_duty_in_silence(string form)
    {
        Func<string, Outcome<Matrix>> read = form switch
        {
            "csv" => text => WrittenFormat.Of("page.csv").Read(Encoding.UTF8.GetBytes(text)),
            "asciidoc" => text => WrittenFormat.Of("page.adoc").Read(Encoding.UTF8.GetBytes(text)),
            _ => text => WrittenPages.Read(text, isHtml: form is "html" or "minified html"),
        };
        var pages = TestPages.SeedFiles.Select(f => Write(form, f)).ToList();
        var known = pages.ConvertAll(p => Count(read(p).Value));
        var random = new Random(20241127);
        for (var i = 0; i < Runs / Forms.Count; i++)
        {
            var which = i % pages.Count;
            var page = form == "asciidoc" ? Mutations.OfAsciiDoc(pages[which], random) : Mutations.Of(pages[which], random);
            var outcome = read(page);
            var isTold = outcome.Diagnostics.Any(d => d is { IsError: true, Location.Line: > 0 });
            if (Count(outcome.Value) == known[which] || isTold)
                continue;
            var at = Enumerable.Range(0, Math.Min(page.Length, pages[which].Length)).First(c => c == page.Length - 1 || page[c] != pages[which][c]);
            Assert.Fail($"mutation {i}: {Count(outcome.Value)} duties instead of {known[which]}, in silence; it is in\n{page[Math.Max(0, at - 200)..Math.Min(page.Length, at + 200)]}");
        }
    }

    private static int Count(Matrix? matrix) => matrix is null ? 0 : ChecklistSelector.Select(matrix).Items.Length;

    private static string Write(string form, string seed)
    {
        var page = MarkdownPageReader.Read(TestPages.Source(seed));
        return form switch
        {
            "pipes" => page.Source.Text,
            "csv" => Encoding.UTF8.GetString(TextWriters.Csv(page, ',')).ReplaceLineEndings("\n"),
            "asciidoc" => Encoding.UTF8.GetString(TextWriters.AsciiDoc(page)),
            _ => WrittenPages.AsHtml(page, form.StartsWith("minified", StringComparison.Ordinal), isWhole: !form.EndsWith("markdown", StringComparison.Ordinal)),
        };
    }
}
