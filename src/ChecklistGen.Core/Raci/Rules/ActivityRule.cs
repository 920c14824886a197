using ChecklistGen.Diagnostics;
using ChecklistGen.Text;

namespace ChecklistGen.Raci.Rules;

/// <summary>
/// A rule about the duties of single rows. Rows that were not understood are reported as errors already and are skipped, as
/// are those whose duties the page does not state.
/// </summary>
internal abstract class ActivityRule : IMatrixRule
{
    private const int LongestName = 60;

    public abstract DiagnosticRule Rule { get; }

    public void Check(Matrix matrix, LintOptions options, DiagnosticBag diagnostics)
    {
        foreach (var activity in matrix.Activities.Where(a => a.IsUnderstood && a.StatesDuties))
            Check(activity, diagnostics);
    }

    protected abstract void Check(Activity activity, DiagnosticBag diagnostics);

    /// <summary>Whether anybody holds any duty.</summary>
    protected static bool HasDuties(Activity activity) => (activity.Customer | activity.Others) != Duties.None;

    /// <summary>Whether somebody on any side holds a duty.</summary>
    protected static bool Anybody(Activity activity, Duties duty) => (activity.Customer | activity.Others).Holds(duty);

    /// <summary>An activity's text as messages quote it: in backticks, shortened to fit a line.</summary>
    internal static string Quote(Activity activity) => Quote(activity.Text);

    /// <inheritdoc cref="Quote(Activity)"/>
    internal static string Quote(string text)
    {
        if (text.Length > LongestName)
        {
            var cut = text.LastIndexOf(' ', LongestName);
            text = PlainText.Shorten(text, cut > 0 ? cut : LongestName);
        }

        return $"`{text.Replace('`', '\'')}`";
    }

    /// <summary>Other places that explain a finding, unless they are the finding's own.</summary>
    protected static RelatedLocation[] Related(Location location, IEnumerable<RaciCell> cells, string message) =>
        [.. cells.Select(c => c.Location).Where(l => l != location).Distinct().Select(l => new RelatedLocation(l, message))];
}
