using ChecklistGen.Diagnostics;

namespace ChecklistGen.Raci.Rules;

/// <summary>A party that is both responsible for an activity and informed of it.</summary>
internal sealed class DoingAndInformedRule : ActivityRule
{
    public override DiagnosticRule Rule { get; } = new("CG0016", Severity.Note, "doing-and-informed");

    protected override void Check(Activity activity, DiagnosticBag diagnostics)
    {
        foreach (var cell in activity.Cells.Where(c => c.Duties.Holds(Duties.Responsible | Duties.Informed)))
            diagnostics.Add(Rule, cell.Location, $"`{cell.Party.Name}` carries out {Quote(activity)} and is also to be informed of it", "drop the `I`, or split the activity if the party does only part of it", cell.Party.Name);
    }
}
