using System.Globalization;
using ChecklistGen.Generation;

namespace ChecklistGen.Cli.Terminal;

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
