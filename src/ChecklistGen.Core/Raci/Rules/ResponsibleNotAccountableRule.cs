using ChecklistGen.Diagnostics;

namespace ChecklistGen.Raci.Rules;

/// <summary>The customer does what somebody else answers for.</summary>
internal sealed class ResponsibleNotAccountableRule : ActivityRule
{
    public override DiagnosticRule Rule { get; } = new("CG0015", Severity.Note, "responsible-not-accountable");

    protected override void Check(Activity activity, DiagnosticBag diagnostics)
    {
        // With nobody accountable at all there is a warning already.
        var isOnlyResponsible = activity.Customer.Holds(Duties.Responsible) && !activity.Customer.Holds(Duties.Accountable);
        if (!isOnlyResponsible || !Anybody(activity, Duties.Accountable))
            return;
        var cell = activity.Cells.First(c => c.Party.IsCustomer && c.Duties.Holds(Duties.Responsible));
        diagnostics.Add(Rule, cell.Location, $"the customer carries out {Quote(activity)} but somebody else is accountable for it", "agree what they expect of you, and how you report to them");
    }
}
