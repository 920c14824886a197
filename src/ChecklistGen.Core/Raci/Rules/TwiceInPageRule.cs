using ChecklistGen.Diagnostics;

namespace ChecklistGen.Raci.Rules;

/// <summary>The same activity under two headings: harmless when the letters agree, and worth a look when they don't.</summary>
internal sealed class TwiceInPageRule : IMatrixRule
{
    public DiagnosticRule Rule { get; } = new("CG0020", Severity.Note, "twice-in-page");

    public void Check(Matrix matrix, LintOptions options, DiagnosticBag diagnostics)
    {
        var seen = new Dictionary<string, Activity>(StringComparer.Ordinal);
        foreach (var activity in matrix.Activities)
        {
            var key = TwiceInSectionRule.KeyOf(activity);
            if (seen.TryAdd(key, activity) || seen[key].Section == activity.Section)
                continue;
            var first = seen[key];
            var isSame = first.Customer == activity.Customer && first.Others == activity.Others;
            diagnostics.Add(new Diagnostic(Rule, activity.Location, $"{ActivityRule.Quote(activity)} also appears in section {first.Section.Number}, with {(isSame ? "the same" : "other")} letters")
            {
                Related = [new RelatedLocation(first.Location, "first here")],
                Particulars = first.Section.Number,
                Help = isSame ? "do it once, and tick it twice" : "ask the provider how the two differ",
            });
        }
    }
}
