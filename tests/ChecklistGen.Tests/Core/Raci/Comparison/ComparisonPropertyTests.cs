using System.Globalization;
using ChecklistGen.Raci;
using ChecklistGen.Raci.Comparison;
using ChecklistGen.Tests.Reading;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Core.Raci.Comparison;

/// <summary>Pages edited at random: every row of both versions is accounted for exactly once.</summary>
[Collection(nameof(TimedTests))]
public sealed class ComparisonPropertyTests
{
    private static readonly string[] Words = ["manage", "the", "backups", "of", "access", "rights", "servers", "daily", "network", "security", "choose", "monitor", "logs"];
    private static readonly string[] Letters = ["RA", "R", "A", "I", "C", "CI", "", "AI"];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory, MemberData(nameof(Seeds))]
    public void Each_row_is_reported_once_and_the_obligations_add_up(int seed)
    {
        var random = new Random(seed);
        var page = RandomPage(random);
        var old = Read(page);
        var @new = Read(Edit(page, random));
        var comparison = MatrixComparer.Compare(old, @new);

        var counts = Enum.GetValues<ChangeEffect>().ToDictionary(e => e, comparison.Count);
        Assert.Equal(@new.Items.Length, old.Items.Length - counts[ChangeEffect.GoneObligation] + counts[ChangeEffect.NewObligation]);
        AssertOnce(old, comparison.Changes.Select(c => c.Old), comparison.Unchanged);
        AssertOnce(@new, comparison.Changes.Select(c => c.New), comparison.Unchanged);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void What_is_new_one_way_is_gone_the_other_way(int seed)
    {
        var random = new Random(seed);
        var page = RandomPage(random);
        var old = Read(page);
        var @new = Read(Edit(page, random));

        Assert.Equal(
            MatrixComparer.Compare(old, @new).Count(ChangeEffect.NewObligation) - MatrixComparer.Compare(old, @new).Count(ChangeEffect.GoneObligation),
            MatrixComparer.Compare(@new, old).Count(ChangeEffect.GoneObligation) - MatrixComparer.Compare(@new, old).Count(ChangeEffect.NewObligation));
    }

    [Fact]
    public void Ten_thousand_rows_of_one_section_all_reworded_take_seconds()
    {
        var old = ManyRows(i => Sentence(new Random(i)) + i.ToString(CultureInfo.InvariantCulture));
        var @new = ManyRows(i => "always " + Sentence(new Random(i)) + i.ToString(CultureInfo.InvariantCulture));
        MatrixComparison? comparison = null;
        var time = ProcessorTime.Of(() => comparison = MatrixComparer.Compare(old, @new));

        Assert.True(time < TimeSpan.FromSeconds(20), $"{time}");
        Assert.Equal(10_000, comparison!.Changes.Count(c => c.Kinds == ChangeKinds.Reworded));
    }

    [Fact]
    public void Ten_thousand_rows_that_have_nothing_in_common_take_seconds()
    {
        var old = ManyRows(i => "Manage the servers " + string.Concat(Enumerable.Repeat((char)('a' + (i % 13)), 9)));
        var @new = ManyRows(i => "Manage the servers " + string.Concat(Enumerable.Repeat((char)('n' + (i % 13)), 9)));
        var time = ProcessorTime.Of(() => MatrixComparer.Compare(old, @new));

        Assert.True(time < TimeSpan.FromSeconds(20), $"{time}");
    }

    private static void AssertOnce(Checklist version, IEnumerable<ComparedRow?> told, int unchanged)
    {
        var rows = told.OfType<ComparedRow>().Select(r => r.Item.Id).ToList();
        Assert.Equal(rows.Count, rows.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(version.Matrix.RowsRead, rows.Count + unchanged);
    }

    private static List<(int Section, string Text, string Customer, string Provider)> RandomPage(Random random) =>
    [
        .. Enumerable.Range(0, random.Next(1, 40)).Select(i => (i / 7, Sentence(random), Pick(random, Letters), Pick(random, Letters))),
    ];

    private static List<(int Section, string Text, string Customer, string Provider)> Edit(List<(int Section, string Text, string Customer, string Provider)> page, Random random)
    {
        var rows = page.ToList();
        for (var i = random.Next(0, 12); i > 0; i--)
        {
            var at = random.Next(rows.Count + 1);
            if (at == rows.Count || random.Next(4) == 0)
                rows.Insert(at, (at == 0 ? 0 : rows[at - 1].Section, Sentence(random), Pick(random, Letters), Pick(random, Letters)));
            else if (random.Next(3) == 0)
                rows.RemoveAt(at);
            else if (random.Next(2) == 0)
                rows[at] = rows[at] with { Text = rows[at].Text + " " + Pick(random, Words) };
            else
                rows[at] = rows[at] with { Customer = Pick(random, Letters), Section = random.Next(6) };
        }

        return [.. rows.OrderBy(r => r.Section)];
    }

    private static Checklist ManyRows(Func<int, string> text) =>
        Read([.. Enumerable.Range(0, 10_000).Select(i => (0, text(i), "RA", "I"))]);

    private static Checklist Read(IEnumerable<(int Section, string Text, string Customer, string Provider)> rows)
    {
        var sections = rows.GroupBy(r => r.Section).Select(s => string.Create(
            CultureInfo.InvariantCulture,
            $"## {s.Key + 1}. Section {s.Key}\n\n| Activity | Customer | Acme |\n|---|---|---|\n{string.Concat(s.Select(r => $"| {r.Text} | {r.Customer} | {r.Provider} |\n"))}\n"));
        return ChecklistSelector.Select(TestPages.ReadText("# RACI for Hosting\n\n| Activity | Customer | Acme |\n|---|---|---|\n| Read the page | RA | I |\n\n" + string.Concat(sections)));
    }

    private static string Sentence(Random random) => string.Join(' ', Enumerable.Range(0, random.Next(2, 9)).Select(_ => Pick(random, Words)));

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
