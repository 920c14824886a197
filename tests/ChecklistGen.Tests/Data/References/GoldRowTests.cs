using System.Globalization;
using ChecklistGen.Data.References;
using ChecklistGen.Diagnostics;
using ChecklistGen.Raci;
using ChecklistGen.Templating;
using ChecklistGen.Tests.Reading;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Data.References;

/// <summary>
/// The clauses found for the seeds' rows against those that people gave them. A clause is right where people count it as
/// direct or related; found is a direct clause where it, its point or the clause that holds it was given.
/// <c>CHECKLISTGEN_MISSES=1</c> prints the rows that differ.
/// </summary>
public sealed class GoldRowTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("every row", false, 0.98, 0.94, 0.99)]
    [InlineData("the customer's", true, 0.97, 0.94, 0.99)]
    public void Precision_and_recall_do_not_fall(string which, bool customerOnly, double precision, double recall, double precisionOfHigh)
    {
        var rows = Rows().Where(r => !customerOnly || r.Mapped.Sides.HasFlag(RowSides.Customer)).ToList();
        var given = rows.SelectMany(r => r.Mapped.References.Select(g => (Row: r, Reference: g))).ToList();
        var direct = rows.SelectMany(r => r.Direct.Select(d => (Row: r, Clause: d))).ToList();
        var right = given.Count(g => g.Row.Holds(g.Reference));
        var found = direct.Count(d => d.Row.Mapped.References.Any(g => IsNear(g.Clause.Number, d.Clause)));
        var high = given.Where(g => g.Reference.Confidence == Confidence.High).ToList();
        var rightOfHigh = high.Count(g => g.Row.Holds(g.Reference));
        output.WriteLine(FormattableString.Invariant(
            $"{which}: {rows.Count} rows, precision {(double)right / given.Count:0.000} ({right}/{given.Count}), recall {(double)found / direct.Count:0.000} ({found}/{direct.Count}), high {(double)rightOfHigh / high.Count:0.000} ({rightOfHigh}/{high.Count})"));
        if (Environment.GetEnvironmentVariable("CHECKLISTGEN_MISSES") == "1")
            PrintMisses(rows);

        Assert.True((double)right / given.Count >= precision);
        Assert.True((double)found / direct.Count >= recall);
        Assert.True((double)rightOfHigh / high.Count >= precisionOfHigh);
    }

    [Fact]
    public void No_row_has_more_than_three_sure_clauses_and_none_is_of_chapters_2_and_4() => Assert.All(Rows(), row =>
    {
        Assert.InRange(row.Mapped.References.Count(r => r.Confidence == Confidence.High), 0, 3);
        Assert.DoesNotContain(row.Mapped.References, r => r.Clause.Number.Split('.')[0] is "2" or "4");
    });

    private void PrintMisses(IEnumerable<GoldRow> rows)
    {
        foreach (var row in rows)
        {
            var wrong = row.Mapped.References.Where(r => !row.Holds(r)).Select(r => r.Clause.Number).ToList();
            var missing = row.Direct.Where(d => !row.Mapped.References.Any(r => IsNear(r.Clause.Number, d))).ToList();
            if (wrong.Count + missing.Count > 0)
                output.WriteLine($"{row.File}:{row.Line} | {row.Mapped.Row.Activity.Text} | {row.Mapped.Topic?.Id} | wrong {string.Join(' ', wrong)} | missing {string.Join(' ', missing)}");
        }
    }

    private static List<GoldRow> Rows()
    {
        var folder = Repository.Shared("secnumcloud");
        Assert.SkipWhen(folder is null, "the labelled rows do not lie beside the checkout");
        var lines = File.ReadLines(Path.Combine(folder, "gold.tsv")).Skip(1).Select(l => l.Split('\t')).ToList();
        var framework = FrameworkReader.Read(ShippedTemplates.Source("frameworks/secnumcloud-3.2.yaml")).Value!;
        var topics = TopicReader.Read(ShippedTemplates.Source("frameworks/topics.yaml")).Value!;
        return [.. lines.GroupBy(l => l[0], StringComparer.Ordinal).SelectMany(RowsOfFile)];

        IEnumerable<GoldRow> RowsOfFile(IGrouping<string, string[]> file)
        {
            var checklist = ChecklistSelector.Select(TestPages.Read(Repository.PathTo("seeds", file.Key)));
            var rows = checklist.Items.Concat(checklist.Excluded.Select(e => e.Item)).Concat(checklist.NotUnderstood).ToDictionary(r => r.Activity.Location.LineNumber!.Value);
            var mapper = new RowMapper(new FrameworkSet([framework], topics), ReferenceReviews.None);
            return file.Select(l => new GoldRow(file.Key, l[1], mapper.Map(rows[int.Parse(l[1], CultureInfo.InvariantCulture)]), Clauses(l[6]), Clauses(l[7])));
        }
    }

    private static string[] Clauses(string cell) => cell is "none" or "" ? [] : cell.Split(',');

    private static bool IsNear(string one, string other) =>
        one == other || one.StartsWith(other + ".", StringComparison.Ordinal) || other.StartsWith(one + ".", StringComparison.Ordinal);

    private sealed record GoldRow(string File, string Line, MappedRow Mapped, string[] Direct, string[] Related)
    {
        public bool Holds(Reference reference) => Direct.Concat(Related).Any(c => IsNear(reference.Clause.Number, c));
    }
}
