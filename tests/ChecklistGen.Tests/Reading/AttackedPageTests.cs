using System.Globalization;
using ChecklistGen.Diagnostics;
using ChecklistGen.Pages;
using ChecklistGen.Raci;
using ChecklistGen.Reading;
using ChecklistGen.Reading.Markdown;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Reading;

/// <summary>
/// The small pages of an attack on the reader, each with the number of the customer's duties in it. They are not committed:
/// skipped where they don't lie beside the checkout.
/// </summary>
public sealed class AttackedPageTests
{
    public static TheoryData<string> Files =>
    [
        "data_colspan.md", "detached_after_heading.md", "detached_nopipe.md", "detached_single.md", "freq_col.md", "freq_only.md", "frontrule.md",
        "indented_html.md", "late_letters.md", "md_in_html_cell.md", "mdx_table.md", "mdx_tablewrap.md", "mdx_toc.md", "nested_layout.md",
        "r_only_first.md", "r_only_second.md", "rowspan0b.md", "rowspan_colspan.md",
        "seed-blank-line.md", "short_bold.md", "text_before_html.md", "title_gt.md", "unclosed_fence_html.md", "unclosed_fence_html2.md", "unclosed_table.md",
        "wrong_rowspan.md", "your_col.md", "your_team.md",
    ];

    [Theory, MemberData(nameof(Files))]
    public void Every_duty_is_read_or_an_error_says_where_it_is(string file)
    {
        var folder = Repository.Shared("repro/pages");
        Assert.SkipWhen(folder is null, "the pages do not lie beside the checkout");
        var expected = File.ReadLines(Path.Combine(folder, "expected.tsv"))
            .Select(l => l.Split('\t'))
            .Where(l => l[0] == file)
            .Select(l => int.Parse(l[1], CultureInfo.InvariantCulture))
            .Single();

        var outcome = MatrixReader.Read(MarkdownPageReader.Read(TestPages.Source(Path.Combine(folder, file))));
        var read = outcome.Value is null ? 0 : ChecklistSelector.Select(outcome.Value).Items.Length;

        Assert.True(read == expected || outcome.Diagnostics.Any(d => d is { IsError: true, Location.Line: > 0 }), $"{read} of {expected}");
    }
}
