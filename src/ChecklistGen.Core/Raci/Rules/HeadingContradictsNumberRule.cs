using System.Globalization;
using ChecklistGen.Diagnostics;

namespace ChecklistGen.Raci.Rules;

/// <summary>A heading whose level in the markup contradicts its number: <c>#### 3.2.2.</c> beside <c>##### 3.2.1.</c></summary>
internal sealed class HeadingContradictsNumberRule : IMatrixRule
{
    public DiagnosticRule Rule { get; } = new("CG0023", Severity.Note, "heading-contradicts-number");

    public void Check(Matrix matrix, LintOptions options, DiagnosticBag diagnostics)
    {
        var numbered = matrix.Outline.Where(e => e.Number is not null).ToList();
        if (numbered.Count == 0)
            return;
        // How far levels run ahead of numbers, by the page's own majority; the smaller where two are as frequent.
        var usual = numbered.GroupBy(Distance).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First().Key;
        foreach (var entry in numbered.Where(e => Distance(e) != usual))
        {
            var message = string.Create(CultureInfo.InvariantCulture, $"heading {ActivityRule.Quote($"{entry.Number} {entry.Title}")} has level {entry.Level}, but its number belongs on level {entry.Level - Distance(entry) + usual}");
            diagnostics.Add(Rule, entry.Location, message, "the number was used; have the page's markup corrected");
        }
    }

    private static int Distance(OutlineEntry entry) => entry.Level - (entry.Number!.AsSpan().Count('.') + 1);
}
