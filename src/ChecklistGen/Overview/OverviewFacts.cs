using ChecklistGen.Generation;
using ChecklistGen.Templating;

namespace ChecklistGen.Overview;

/// <summary>What a document over all services says of itself.</summary>
internal sealed record OverviewFacts
{
    public required string Title { get; init; }

    public required string Language { get; init; }

    public required DateOnly Date { get; init; }

    public required string Format { get; init; }

    public required TemplateSet Template { get; init; }

    public string? Customer { get; init; }

    /// <summary>The facts of a run's document in one format: "Handover checklist – All services".</summary>
    public static OverviewFacts Of(RunPlan plan, string format)
    {
        var template = plan.Documents.Template;
        var words = template.WordsOf(plan.Language);
        var all = words.Text("index_title");
        return new OverviewFacts
        {
            Title = template.TitleIn(words) is { } kind ? $"{kind} – {all}" : all,
            Language = plan.Language,
            Date = plan.Documents.Date,
            Format = format,
            Template = template,
            Customer = plan.Options.Customer,
        };
    }
}
