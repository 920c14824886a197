using ChecklistGen.Diagnostics;

namespace ChecklistGen.Raci.Rules;

/// <summary>A letter in the tables that the page's legend does not explain.</summary>
internal sealed class UnexplainedLetterRule : IMatrixRule
{
    public DiagnosticRule Rule { get; } = new("CG0021", Severity.Warning, "unexplained-letter");

    public void Check(Matrix matrix, LintOptions options, DiagnosticBag diagnostics)
    {
        if (matrix.Legend.IsEmpty)
            return;
        var explained = matrix.Legend.Aggregate(Duties.None, (all, e) => all | (DutiesExtensions.FromLetter(e.Letter) ?? Duties.None));
        foreach (var cell in matrix.Activities.SelectMany(a => a.Cells))
        {
            var missing = cell.Duties & ~explained;
            if (missing == Duties.None)
                continue;
            explained |= missing;
            foreach (var letter in missing.ToLetters())
            {
                diagnostics.Add(new Diagnostic(Rule, cell.Location, $"the page's legend does not explain `{letter}`")
                {
                    Related = [new RelatedLocation(matrix.Legend[0].Location, $"it explains {string.Join(", ", matrix.Legend.Select(e => e.Letter))}")],
                    Help = "ask the provider what the letter stands for",
                    Particulars = letter.ToString(),
                });
            }
        }
    }
}
