using ChecklistGen.Commands.Listing;

namespace ChecklistGen.Cli.Terminal;

/// <summary>Services in figures, a line each.</summary>
internal static class ServiceTable
{
    public static TextTable Of(IEnumerable<PageSummary> pages)
    {
        var table = new TextTable("service", "activities>", "obligations>", "R>", "A>", "both>", "shared>", "not understood>", "findings>", "file");
        foreach (var page in pages)
        {
            var counts = page.Counts;
            table.Add(
                page.Page.Service.Name, counts.Activities, counts.Obligations, counts.Responsible, counts.Accountable, counts.Both,
                counts.Shared, counts.NotUnderstood, page.Findings, page.Page.Path);
        }

        return table;
    }
}
