using System.Globalization;
using ChecklistGen.Raci;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Reading;

/// <summary>The five real matrices, against totals that were counted without this program.</summary>
public sealed class SeedTests
{
    public static TheoryData<string, string, string, int, int> Totals => new()
    {
        { "data-processing.md", "Data Processing", "2024-05-31", 24, 38 },
        { "dedicated-servers.md", "Dedicated Servers", "2024-02-29", 34, 52 },
        { "devops-platform-sh.md", "DevOps using Platform.sh", "2024-03-28", 29, 49 },
        { "public-cloud-instances.md", "Public Cloud Instances", "2023-10-12", 37, 58 },
        { "vmware-secnumcloud.md", "Hosted Private Cloud by VMware service under the SecNumCloud qualification", "2026-06-11", 44, 79 },
    };

    [Theory, MemberData(nameof(Totals))]
    public void Reads_every_row(string file, string service, string updated, int obligations, int activities)
    {
        var matrix = TestPages.Read(Repository.PathTo("seeds", file));
        var checklist = ChecklistSelector.Select(matrix);

        Assert.Equal(service, matrix.Service.Name);
        Assert.Equal(DateOnly.ParseExact(updated, "yyyy-MM-dd", CultureInfo.InvariantCulture), matrix.Service.Updated);
        Assert.Equal("en", matrix.Service.Language);
        Assert.Equal("OVHcloud", matrix.Service.Provider);
        Assert.Equal("Customer, OVHcloud", string.Join(", ", matrix.Parties.Select(p => p.Name)));
        Assert.Equal("RACI", string.Concat(matrix.Legend.Select(l => l.Letter)));
        Assert.Equal("12345", string.Concat(matrix.Sections.Where(s => s.Level == 1).Select(s => s.Number)));
        Assert.Equal(activities, matrix.Activities.Length);
        Assert.Equal(activities, matrix.RowsRead);
        Assert.Equal(obligations, checklist.Items.Length);
        Assert.Equal(activities - obligations, checklist.Excluded.Length);
        Assert.Empty(checklist.NotUnderstood);
    }

    [Fact]
    public void Puts_a_heading_where_its_number_says_not_its_level()
    {
        var matrix = TestPages.Read(Repository.PathTo("seeds", "vmware-secnumcloud.md"));
        var changes = matrix.Sections.Single(s => s.Number == "3.2.2");

        Assert.Equal("3 > 3.2 > 3.2.2", string.Join(" > ", changes.Path.Select(s => s.Number)));
        Assert.Equal("Change", changes.Title);
    }

    [Fact]
    public void Ids_and_keys_are_unique_and_places_exact()
    {
        foreach (var file in TestPages.SeedFiles)
        {
            var matrix = TestPages.Read(file);
            var items = ChecklistSelector.Select(matrix).Items;

            Assert.Equal(items.Length, items.Select(i => i.Id).Distinct(StringComparer.Ordinal).Count());
            Assert.Equal(items.Length, items.Select(i => i.Key).Distinct(StringComparer.Ordinal).Count());
            Assert.All(matrix.Activities, activity =>
            {
                var line = matrix.Source.LineAt(activity.Location.Line);
                Assert.StartsWith(activity.Raw, line[(activity.Location.Column - 1)..], StringComparison.Ordinal);
                Assert.All(activity.Cells, c => Assert.Equal(c.Raw, line.Substring(c.Location.Column - 1, c.Location.Length).Trim()));
            });
        }
    }

    [Fact]
    public void Numbers_items_over_all_rows_of_their_table()
    {
        var items = ChecklistSelector.Select(TestPages.Read(Repository.PathTo("seeds", "public-cloud-instances.md"))).Items;

        Assert.Equal("Buy and hold licences and usage rights for others OS used", items.Single(i => i.Id == "PCI-2.1-05").Activity.Text);
        Assert.Equal(
            "PCI-3.1.1-01 PCI-3.1.1-03 PCI-3.1.1-05 PCI-3.1.1-06 PCI-3.1.1-07",
            string.Join(' ', items.Where(i => i.Activity.Section.Number == "3.1.1").Select(i => i.Id)));
    }
}
