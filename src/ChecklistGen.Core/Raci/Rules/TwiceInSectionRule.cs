using ChecklistGen.Diagnostics;
using ChecklistGen.Text;

namespace ChecklistGen.Raci.Rules;

/// <summary>The same activity twice under one heading.</summary>
internal sealed class TwiceInSectionRule : IMatrixRule
{
    public DiagnosticRule Rule { get; } = new("CG0019", Severity.Warning, "twice-in-section");

    public void Check(Matrix matrix, LintOptions options, DiagnosticBag diagnostics)
    {
        foreach (var section in matrix.Activities.GroupBy(a => a.Section))
        {
            var seen = new Dictionary<string, Activity>(StringComparer.Ordinal);
            foreach (var activity in section.Where(a => !seen.TryAdd(KeyOf(a), a)))
            {
                diagnostics.Add(new Diagnostic(Rule, activity.Location, $"{ActivityRule.Quote(activity)} appears twice in section {section.Key.Number}")
                {
                    Related = [new RelatedLocation(seen[KeyOf(activity)].Location, "first here")],
                    Help = "keep one of the rows, or say how they differ",
                });
            }
        }
    }

    /// <summary>What makes rows the same: text, title within the table, and variant.</summary>
    internal static string KeyOf(Activity activity) =>
        string.Join('\n', activity.Attributes.Select(a => a.Value).Prepend(activity.Group ?? "").Prepend(activity.Text).Select(PlainText.Normalise));
}
