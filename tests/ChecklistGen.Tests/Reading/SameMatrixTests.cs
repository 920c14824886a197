using ChecklistGen.Diagnostics;
using ChecklistGen.Raci;
using ChecklistGen.Reading;
using ChecklistGen.Reading.Markdown;
using ChecklistGen.Tests.Reading.Written;
using ChecklistGen.Text;

namespace ChecklistGen.Tests.Reading;

/// <summary>The same matrix has the same duties in every format that is read, and in all ways of writing HTML.</summary>
public sealed class SameMatrixTests
{
    public static TheoryData<string> Seeds => [.. TestPages.SeedFiles.Select(f => Path.GetFileName(f))];

    [Theory, MemberData(nameof(Seeds))]
    public void Duties_do_not_depend_on_the_format(string seed)
    {
        var source = TestPages.Source(TestPages.SeedFiles.Single(f => Path.GetFileName(f) == seed));
        var page = MarkdownPageReader.Read(source);
        var expected = Duties(TestPages.ReadText(source.Text));
        foreach (var minified in new[] { false, true })
        {
            Assert.Equal(expected, Duties(WrittenPages.Read(WrittenPages.AsHtml(page, minified), isHtml: true).Value!));
            Assert.Equal(expected, Duties(WrittenPages.Read(WrittenPages.AsHtmlInMarkdown(page, minified), isHtml: false).Value!));
        }
    }

    /// <summary>Each seed, and a page for each shape of a table, in each format.</summary>
    public static TheoryData<string, string> InFormats => new(
        from name in Seeds.Select(s => s.Data).Concat(Shapes.Keys)
        from format in WrittenFormat.All
        select (name, format.File));

    [Theory, MemberData(nameof(InFormats))]
    public void Obligations_do_not_depend_on_the_format(string name, string file)
    {
        var source = Shapes.TryGetValue(name, out var shape) ? SourceText.FromString("page.md", shape) : TestPages.Source(TestPages.SeedFiles.Single(f => Path.GetFileName(f) == name));
        var page = MarkdownPageReader.Read(source);
        var expected = Obligations(MatrixReader.Read(page));
        var format = WrittenFormat.Of(file);

        Assert.NotEmpty(expected);
        Assert.Equal(expected, Obligations(format.Read(format.Write(page))));
    }

    // DESIGN.md, section 7, in the languages that ShapeTests has, and what those lack.
    private static Dictionary<string, string> Shapes { get; } = ShapeTests.Languages.Select(l => (l.Data.Item1, l.Data.Item3)).Concat(
    [
        ("letters with remarks", "# RACI\n\n| Activity | Customer | Acme |\n|-|-|-|\n| a | R/A (publish) | I |\n| b | A<br>R | C |\n| c | I | RA |\n| d, \"e\" and f | r · a | I |\n"),
        ("letters with a legend", "# RASCI\n\nR = Responsible, A = Accountable, S = Support, C = Consulted, I = Informed\n\n| Task | Customer | Acme |\n|-|-|-|\n| a | A/S | R |\n| b | S | RA |\n"),
        ("group rows", "# RACI\n\n| Activity | Customer | Acme |\n|-|-|-|\n| Before |\n| a | RA | I |\n| Afterwards |\n| b | R | A |\n| c | I | R |\n"),
        ("several columns of the customer", "# RACI\n\n| Activity | Customer | Customer / Partner | Acme |\n|-|-|-|-|\n| a | I | RA | C |\n| b | RA | - | C |\n| c | I | I | RA |\n"),
        ("marks for both", "# Shared responsibility\n\n| Area | Customer | Acme |\n|-|-|-|\n| a | ✔ | ✔ |\n| b | ❌ | ✔ |\n| c | ✔ | |\n"),
        ("text with lists", "# X\n\n| Area | Provider responsibilities | Your responsibilities |\n|-|-|-|\n| a | None | <ul><li>Set it up</li><li>Look after it</li></ul> |\n| b | Runs it | N/A |\n| c | Offers keys | Keeps them safe |\n"),
        ("names by service model", "# Shared responsibility\n\n| Area | IaaS | PaaS | SaaS |\n|-|-|-|-|\n| a | Customer | Customer | Customer |\n| b | Customer | Shared | Provider |\n| c | Provider | Provider | Provider |\n"),
        ("names by letter", "# RACI\n\n| Task | Responsible | Accountable | Consulted | Informed |\n|-|-|-|-|-|\n| a | Customer | Acme | - | - |\n| b | Acme | Customer | - | Acme |\n| c | Acme | Acme | Customer | - |\n"),
        ("transposed", "# RACI\n\n| Role | Order | Watch | Leave |\n|-|-|-|-|\n| Customer | RA | I | R |\n| Acme | I | RA | A |\n"),
    ]).ToDictionary(s => s.Item1, s => s.Item2, StringComparer.Ordinal);

    [Theory, MemberData(nameof(Seeds))]
    public void Places_in_html_are_exact(string seed)
    {
        var page = MarkdownPageReader.Read(TestPages.Source(TestPages.SeedFiles.Single(f => Path.GetFileName(f) == seed)));
        foreach (var isHtml in new[] { false, true })
        {
            foreach (var minified in new[] { false, true })
            {
                var matrix = WrittenPages.Read(WrittenPages.AsHtml(page, minified, isWhole: isHtml).Replace("\n", "\r\n", StringComparison.Ordinal), isHtml).Value!;
                Assert.All(matrix.Activities, a => Assert.StartsWith(a.Raw, matrix.Source.LineAt(a.Location.Line)[(a.Location.Column - 1)..], StringComparison.Ordinal));
                Assert.All(matrix.Activities.SelectMany(a => a.Cells), c => Assert.StartsWith(c.Raw, matrix.Source.LineAt(c.Location.Line)[(c.Location.Column - 1)..], StringComparison.Ordinal));
            }
        }
    }

    // What stands around tables is another thing in each format: a sheet has no levels of headings.
    private static List<string> Obligations(Outcome<Matrix> outcome)
    {
        Assert.True(outcome.Value is not null, string.Join('\n', outcome.Diagnostics.Select(d => $"{d.Location}: {d.Message}")));
        return [.. ChecklistSelector.Select(outcome.Value).Items.Select(i => $"{i.Activity.Text} / {i.Activity.Part} / {i.Activity.Customer} / {i.Activity.Others} / {i.IsShared}")];
    }

    private static List<string> Duties(Matrix matrix) =>
        [.. ChecklistSelector.Select(matrix).Items.Select(i => $"{i.Id[i.Id.IndexOf('-', StringComparison.Ordinal)..]} {i.Key} {i.Activity.Section.Heading} / {i.Activity.Text} / {i.Activity.Customer} / {i.Activity.Others}")];
}
