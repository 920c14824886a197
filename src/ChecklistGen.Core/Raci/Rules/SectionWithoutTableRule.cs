using ChecklistGen.Diagnostics;

namespace ChecklistGen.Raci.Rules;

/// <summary>A numbered section that assigns no duty: its table is missing, or empty.</summary>
internal sealed class SectionWithoutTableRule : IMatrixRule
{
    public DiagnosticRule Rule { get; } = new("CG0022", Severity.Warning, "section-without-table");

    public void Check(Matrix matrix, LintOptions options, DiagnosticBag diagnostics)
    {
        var parents = matrix.Sections.Select(s => s.Parent).OfType<Section>().ToHashSet(ReferenceEqualityComparer.Instance);
        var filled = matrix.Activities.Select(a => a.Section).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var section in matrix.Sections.Where(s => s.IsNumbered && !parents.Contains(s) && !filled.Contains(s)))
            Report(section.Heading, section.Location, "a table without rows");

        for (var i = 0; i < matrix.Outline.Length; i++)
        {
            var entry = matrix.Outline[i];
            // Of nested headings, only the lowest are reported.
            var hasNumbersBelow = i + 1 < matrix.Outline.Length
                && matrix.Outline[i + 1].Number?.StartsWith(entry.Number + ".", StringComparison.Ordinal) == true;
            if (entry is { Number: not null, HasTable: false, HasUnread: false } && !hasNumbersBelow)
                Report($"{entry.Number} {entry.Title}", entry.Location, "no table");
        }

        void Report(string heading, Text.Location location, string what) =>
            diagnostics.Add(Rule, location, $"section {ActivityRule.Quote(heading)} has {what}", "ask the provider whether duties are missing here");
    }
}
