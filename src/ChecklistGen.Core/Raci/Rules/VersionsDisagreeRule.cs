using System.Globalization;
using ChecklistGen.Diagnostics;
using ChecklistGen.Text;

namespace ChecklistGen.Raci.Rules;

/// <summary>Language versions of one page that give a row different letters: one of them promises what the other doesn't.</summary>
internal sealed class VersionsDisagreeRule : IMatrixRule
{
    private const string Help = "ask the provider which version is binding";

    public DiagnosticRule Rule { get; } = new("CG0028", Severity.Warning, "versions-disagree");

    public void Check(Matrix matrix, LintOptions options, DiagnosticBag diagnostics)
    {
        foreach (var other in options.Run.LaterVersionsOf(matrix))
            Compare(matrix, other, diagnostics);
    }

    private void Compare(Matrix first, Matrix second, DiagnosticBag diagnostics)
    {
        var sections = BySection(first);
        var others = BySection(second);
        foreach (var (key, rows) in sections)
        {
            if (!others.TryGetValue(key, out var counterparts))
                Report(rows[0].Section.Location, $"section {key.Number} is missing in `{second.Source.Name}`", new Location(second.Source.Path), "the other version");
            else if (rows.Count != counterparts.Count)
                Report(rows[0].Section.Location, string.Create(CultureInfo.InvariantCulture, $"section {key.Number} has {rows.Count} rows here and {counterparts.Count} in `{second.Source.Name}`"), counterparts[0].Section.Location, "the same section");
            else
                CompareRows(rows, counterparts);
        }

        foreach (var (key, rows) in others.Where(o => !sections.ContainsKey(o.Key)))
            Report(rows[0].Section.Location, $"section {key.Number} is missing in `{first.Source.Name}`", new Location(first.Source.Path), "the other version");

        void CompareRows(List<Activity> rows, List<Activity> counterparts)
        {
            foreach (var (row, counterpart) in rows.Zip(counterparts))
            {
                if (!row.IsUnderstood || !counterpart.IsUnderstood || (row.Customer == counterpart.Customer && row.Others == counterpart.Others))
                    continue;
                var message = $"the language versions disagree on {ActivityRule.Quote(row)}: {Letters(row)} here, {Letters(counterpart)} in `{second.Source.Name}`";
                Report(row.Location, message, counterpart.Location, "the same row");
            }
        }

        void Report(Location location, string message, Location related, string what) =>
            diagnostics.Add(new Diagnostic(Rule, location, message) { Related = [new RelatedLocation(related, what)], Help = Help });
    }

    private static string Letters(Activity activity) => $"customer {Of(activity.Customer)} and others {Of(activity.Others)}";

    private static string Of(Duties duties) => duties == Duties.None ? "none" : $"`{duties.ToLetters()}`";

    // By number, and by occurrence where a page prints a number twice.
    private static Dictionary<(string Number, int Occurrence), List<Activity>> BySection(Matrix matrix)
    {
        var occurrences = new Dictionary<string, int>(StringComparer.Ordinal);
        var sections = new Dictionary<(string, int), List<Activity>>();
        var rows = matrix.Activities.ToLookup<Activity, object>(a => a.Section, ReferenceEqualityComparer.Instance);
        foreach (var section in matrix.Sections.Where(s => rows[s].Any()))
        {
            var occurrence = occurrences[section.Number] = occurrences.GetValueOrDefault(section.Number) + 1;
            sections.Add((section.Number, occurrence), [.. rows[section]]);
        }

        return sections;
    }
}
