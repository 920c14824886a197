using System.Globalization;
using System.Text;
using ChecklistGen.Data;
using ChecklistGen.Diagnostics.Rendering;
using ChecklistGen.Runs;

namespace ChecklistGen.Cli.Terminal;

/// <summary>A table as plain text, its columns two blanks apart.</summary>
/// <param name="headers">The headers; one that ends with <c>&gt;</c> heads a column of numbers, flush right.</param>
internal sealed class TextTable(params string[] headers)
{
    private readonly List<string[]> _rows = [[.. headers.Select(h => h.TrimEnd('>'))]];

    public void Add(params object[] cells) =>
        _rows.Add([.. cells.Select(c => Printable.Of(Convert.ToString(c, CultureInfo.InvariantCulture) ?? ""))]);

    public override string ToString()
    {
        var widths = headers.Select((_, i) => _rows.Max(r => r[i].Length)).ToArray();
        var text = new StringBuilder();
        foreach (var row in _rows)
        {
            var cells = row.Select((cell, i) => headers[i].EndsWith('>') ? cell.PadLeft(widths[i]) : cell.PadRight(widths[i]));
            text.Append(string.Join("  ", cells).TrimEnd()).Append('\n');
        }

        return text.ToString();
    }
}

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

/// <summary>What each stage of a run took, a line each.</summary>
internal static class TimingTable
{
    public static TextTable Of(StageTimings timings)
    {
        // The clock first: adding up takes time too.
        var total = timings.Total;
        var table = new TextTable("stage", "times>", "ms>");
        foreach (var stage in timings.Stages)
            table.Add(stage.Stage, stage.Times, Milliseconds(stage.Time));
        table.Add("the whole run, on several cores", 1, Milliseconds(total));
        return table;
    }

    private static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture);
}
