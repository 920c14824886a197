using System.Globalization;
using System.Text;
using ChecklistGen.Diagnostics.Rendering;

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
