using System.Globalization;
using ChecklistGen.Diagnostics;
using ChecklistGen.Text;

namespace ChecklistGen.Raci.Rules;

/// <summary>Numbers of sections that are skipped or used again: a section, and the duties in it, may be missing.</summary>
internal sealed class NumberingGapRule : IMatrixRule
{
    public DiagnosticRule Rule { get; } = new("CG0024", Severity.Warning, "numbering-gap");

    public void Check(Matrix matrix, LintOptions options, DiagnosticBag diagnostics)
    {
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        var seen = new Dictionary<string, OutlineEntry>(StringComparer.Ordinal);
        foreach (var entry in matrix.Outline.Where(e => e.Number is not null))
        {
            var (prefix, number) = Split(entry.Number!);
            if (number < 0)
                continue;
            if (!seen.TryAdd(entry.Number!, entry))
            {
                diagnostics.Add(new Diagnostic(Rule, entry.Location, $"section number {entry.Number} is used twice")
                {
                    Related = [new RelatedLocation(seen[entry.Number!].Location, "first here")],
                    Help = "renumber the sections; `-2` was added to ids of items",
                    Particulars = entry.Number,
                });
                continue;
            }

            var before = last.GetValueOrDefault(prefix);
            last[prefix] = Math.Max(before, number);
            if (number > before + 1)
                ReportGap(entry.Location, entry.Number!, prefix, before + 1, number - 1, diagnostics);
        }
    }

    private void ReportGap(Location location, string number, string prefix, int first, int end, DiagnosticBag diagnostics)
    {
        var missing = string.Create(CultureInfo.InvariantCulture, $"{prefix}{first}") + (end > first ? string.Create(CultureInfo.InvariantCulture, $" to {prefix}{end}") : "");
        diagnostics.Add(Rule, location, $"there is no section {missing} before section {number}", "ask the provider whether a section is missing", missing.Replace(" to ", "–", StringComparison.Ordinal));
    }

    private static (string Prefix, int Number) Split(string number)
    {
        var dot = number.LastIndexOf('.') + 1;
        return (number[..dot], int.TryParse(number.AsSpan(dot), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : -1);
    }
}
