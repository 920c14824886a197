using ChecklistGen.Diagnostics;

namespace ChecklistGen.Raci.Rules;

/// <summary>The customer answers for what somebody else does.</summary>
internal sealed class AccountableNotResponsibleRule : ActivityRule
{
    public override DiagnosticRule Rule { get; } = new("CG0014", Severity.Note, "accountable-not-responsible");

    protected override void Check(Activity activity, DiagnosticBag diagnostics)
    {
        // With nobody responsible at all there is a warning already.
        var isOnlyAccountable = activity.Customer.Holds(Duties.Accountable) && !activity.Customer.Holds(Duties.Responsible);
        if (!isOnlyAccountable || !Anybody(activity, Duties.Responsible))
            return;
        var cell = activity.Cells.First(c => c.Party.IsCustomer && c.Duties.Holds(Duties.Accountable));
        diagnostics.Add(Rule, cell.Location, $"the customer is accountable for {Quote(activity)} but does not carry it out", "agree how you will make sure that it is done");
    }
}
