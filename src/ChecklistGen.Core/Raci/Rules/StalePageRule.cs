using System.Globalization;
using ChecklistGen.Diagnostics;
using ChecklistGen.Text;

namespace ChecklistGen.Raci.Rules;

/// <summary>A page that was not updated for long, and may no longer be what the provider does.</summary>
internal sealed class StalePageRule : IMatrixRule
{
    public DiagnosticRule Rule { get; } = new("CG0025", Severity.Warning, "stale-page");

    public void Check(Matrix matrix, LintOptions options, DiagnosticBag diagnostics)
    {
        if (matrix.Service is not { Updated: { } updated, UpdatedLocation: { } location } || options.Today is not { } today)
            return;
        // Compared from the old end: adding months to a date far off would leave the calendar.
        var months = ((today.Year - updated.Year) * 12) + today.Month - updated.Month - (today.Day < updated.Day ? 1 : 0);
        if (months < options.StaleAfterMonths)
            return;
        var message = string.Create(CultureInfo.InvariantCulture, $"the page has not been updated for {months} months, since {IsoDate.Of(updated)}");
        diagnostics.Add(Rule, location, message, "ask the provider whether it is still valid", IsoDate.Of(updated));
    }
}
