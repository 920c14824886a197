using ChecklistGen.Diagnostics;

namespace ChecklistGen.Raci.Rules;

/// <summary>A duty that nobody carries out.</summary>
internal sealed class NobodyResponsibleRule : ActivityRule
{
    public override DiagnosticRule Rule { get; } = new("CG0010", Severity.Warning, "nobody-responsible");

    protected override void Check(Activity activity, DiagnosticBag diagnostics)
    {
        if (HasDuties(activity) && !Anybody(activity, Duties.Responsible))
            diagnostics.Add(Rule, activity.Location, $"nobody is responsible for {Quote(activity)}", "ask the provider who carries it out: one party should hold `R`");
    }
}
