using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Generation;
using ChecklistGen.Markdown.Documents;

namespace ChecklistGen.Overview;

/// <summary>Makes the page over all services with <c>partials/overview</c>, which users edit like any other.</summary>
internal sealed class OverviewMaker(RunPlan plan)
{
    private const string Partial = "partials/overview";

    /// <summary>The document before anything visible is decided.</summary>
    public Outcome<Document> Make(IReadOnlyCollection<OverviewEntry> entries, string format, bool chapters)
    {
        var facts = OverviewFacts.Of(plan, format);
        return new DocumentMaker(plan.Documents).Read(
            facts.Template.Around(Partial),
            OverviewData.Build(entries, facts, chapters),
            new DocumentReaderOptions
            {
                Title = facts.Title,
                Language = facts.Language,
                Date = facts.Date,
                Generator = ProgramInfo.Generator,
                Overrides = plan.Documents.RunningTexts,
                Files = entries.SelectMany(e => e.Files).Select(Uri.EscapeDataString).ToHashSet(StringComparer.Ordinal),
            });
    }
}
