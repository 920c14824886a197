using ChecklistGen.Diagnostics;

namespace ChecklistGen.Raci.Rules;

/// <summary>A duty that the customer and somebody else both carry out, so that each may wait for the other.</summary>
internal sealed class ResponsibleOnBothSidesRule : ActivityRule
{
    public override DiagnosticRule Rule { get; } = new("CG0013", Severity.Warning, "responsible-on-both-sides");

    protected override void Check(Activity activity, DiagnosticBag diagnostics)
    {
        var responsible = activity.Cells.Where(c => c.Duties.Holds(Duties.Responsible)).ToList();
        var customer = responsible.Find(c => c.Party.IsCustomer);
        var other = responsible.Find(c => c.Party.IsOther && !ReferenceEquals(c, customer));
        if (customer is null || other is null)
            return;
        diagnostics.Add(new Diagnostic(Rule, customer.Location, $"both `{customer.Party.Name}` and `{other.Party.Name}` are responsible for {Quote(activity)}")
        {
            Related = [.. Related(customer.Location, [other], "the other `R`")],
            Help = "agree who does which part, or keep one `R`",
            Particulars = $"{customer.Party.Name}, {other.Party.Name}",
        });
    }
}
