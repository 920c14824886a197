using ChecklistGen.Diagnostics;

namespace ChecklistGen.Raci.Rules;

/// <summary>A duty that nobody answers for.</summary>
internal sealed class NobodyAccountableRule : ActivityRule
{
    public override DiagnosticRule Rule { get; } = new("CG0011", Severity.Warning, "nobody-accountable");

    protected override void Check(Activity activity, DiagnosticBag diagnostics)
    {
        if (HasDuties(activity) && !Anybody(activity, Duties.Accountable))
            diagnostics.Add(Rule, activity.Location, $"nobody is accountable for {Quote(activity)}", "ask the provider who is accountable: one party should hold `A`");
    }
}
