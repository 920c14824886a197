using ChecklistGen.Diagnostics;

namespace ChecklistGen.Raci.Rules;

/// <summary>A duty that several parties answer for, which is as good as none.</summary>
internal sealed class SeveralAccountableRule : ActivityRule
{
    public override DiagnosticRule Rule { get; } = new("CG0012", Severity.Warning, "several-accountable");

    protected override void Check(Activity activity, DiagnosticBag diagnostics)
    {
        if (activity.Cells.Where(c => c.Duties.Holds(Duties.Accountable)).ToList() is not [var first, var second, ..])
            return;
        diagnostics.Add(new Diagnostic(Rule, second.Location, $"{Quote(activity)} has more than one accountable party")
        {
            Related = [.. Related(second.Location, [first], "first `A`")],
            Help = "keep one `A`; change the others to `R` or `C`",
            Particulars = string.Join(", ", activity.Cells.Where(c => c.Duties.Holds(Duties.Accountable)).Select(c => c.Party.Name)),
        });
    }
}
