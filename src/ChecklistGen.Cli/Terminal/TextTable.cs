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

    /// <summary>The table as lines; if those are wider than the terminal, a block for each row.</summary>
    /// <param name="columns">How many columns the terminal has; null without a bound.</param>
    public string In(int? columns)
    {
        var widths = headers.Select((_, i) => _rows.Max(r => r[i].Length)).ToArray();
        return columns is { } most && widths.Sum() + (2 * (widths.Length - 1)) > most ? Blocks(most) : Lines(widths);
    }

    private string Lines(int[] widths)
    {
        var text = new StringBuilder();
        foreach (var row in _rows)
        {
            var cells = row.Select((cell, i) => headers[i].EndsWith('>') ? cell.PadLeft(widths[i]) : cell.PadRight(widths[i]));
            text.Append(string.Join("  ", cells).TrimEnd()).Append('\n');
        }

        return text.ToString();
    }

    // The first cell as a heading, then each value after its header, as many on a line as fit.
    private string Blocks(int columns)
    {
        var text = new StringBuilder();
        var names = _rows[0];
        foreach (var row in _rows.Skip(1))
        {
            var indent = row[0].Length - row[0].TrimStart().Length + 2;
            text.Append(' ', indent - 2).Append(Words.Wrap(row[0].Trim(), indent, columns));
            var at = columns;
            foreach (var field in row.Skip(1).Select((cell, i) => $"{names[i + 1]} {cell}".TrimEnd()))
            {
                var follows = at + 2 + field.Length <= columns;
                text.Append(follows ? "  " : "\n" + new string(' ', indent)).Append(field);
                at = (follows ? at + 2 : indent) + field.Length;
            }

            text.Append('\n');
        }

        return text.ToString();
    }
}

/// <summary>Wraps text.</summary>
internal static class Words
{
    /// <summary>Breaks a text at blanks; a word that is too long gets a line of its own.</summary>
    /// <param name="text">The text.</param>
    /// <param name="indent">The column at which its lines begin; the first is there already.</param>
    /// <param name="columns">The columns that a line may take.</param>
    public static string Wrap(string text, int indent, int columns)
    {
        var lines = new StringBuilder();
        var column = indent;
        foreach (var word in text.Split(' '))
        {
            if (column > indent && column + 1 + word.Length > columns)
            {
                lines.Append('\n').Append(' ', indent);
                column = indent;
            }

            lines.Append(column > indent ? " " : "").Append(word);
            column += word.Length + (column > indent ? 1 : 0);
        }

        return lines.ToString();
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
