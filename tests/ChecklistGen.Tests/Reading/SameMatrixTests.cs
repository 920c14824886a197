using ChecklistGen.Raci;
using ChecklistGen.Reading.Markdown;

namespace ChecklistGen.Tests.Reading;

/// <summary>The same matrix as pipe tables, as HTML, as HTML on one line and as HTML in Markdown has the same duties.</summary>
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

    private static List<string> Duties(Matrix matrix) =>
        [.. ChecklistSelector.Select(matrix).Items.Select(i => $"{i.Id[i.Id.IndexOf('-', StringComparison.Ordinal)..]} {i.Key} {i.Activity.Section.Heading} / {i.Activity.Text} / {i.Activity.Customer} / {i.Activity.Others}")];
}
