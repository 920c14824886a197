using ChecklistGen.Diagnostics;

namespace ChecklistGen.Raci.Rules;

/// <summary>A row in which nobody has any duty.</summary>
internal sealed class NoDutyRule : ActivityRule
{
    public override DiagnosticRule Rule { get; } = new("CG0017", Severity.Warning, "no-duty");

    protected override void Check(Activity activity, DiagnosticBag diagnostics)
    {
        if (!HasDuties(activity))
            diagnostics.Add(Rule, activity.Location, $"nobody has any duty in {Quote(activity)}", "ask the provider whose it is; if it is a title, write it in bold");
    }
}
