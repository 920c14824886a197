using ChecklistGen.Diagnostics;

namespace ChecklistGen.Raci.Rules;

/// <summary>A cell that has a letter twice (<c>RR</c>): a slip, perhaps for another letter.</summary>
internal sealed class RepeatedLetterRule : IMatrixRule
{
    public DiagnosticRule Rule { get; } = new("CG0029", Severity.Warning, "repeated-letter");

    public void Check(Matrix matrix, LintOptions options, DiagnosticBag diagnostics)
    {
        foreach (var activity in matrix.Activities)
        {
            foreach (var cell in activity.Cells.Where(c => c.IsUnderstood && c.RepeatsLetter))
                diagnostics.Add(Rule, cell.Location, $"`{cell.Raw}` repeats a letter in {ActivityRule.Quote(activity)}", "ask the provider whether another letter was meant");
        }
    }
}
