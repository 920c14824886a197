using ChecklistGen.Data.References;
using System.Collections.Immutable;
using ChecklistGen.Data;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Generation.Formats;
using ChecklistGen.Markdown.Documents;
using ChecklistGen.Templating;

namespace ChecklistGen.Generation;

/// <summary>What documents are made with, whatever they are about: all documents of a run share it.</summary>
internal sealed record DocumentPlan
{
    public required TemplateSet Template { get; init; }

    public required TemplateRenderer Engine { get; init; }

    public required OutputFormats Formats { get; init; }

    public required Theme Theme { get; init; }

    /// <summary>The theme's texts at the head and the foot of pages, by place.</summary>
    public required ImmutableDictionary<string, string> RunningTexts { get; init; }

    /// <summary>Settings of the template language by name.</summary>
    public required ImmutableArray<KeyValuePair<string, string>> TemplateSettings { get; init; }

    /// <summary>The frameworks whose clauses are looked up.</summary>
    public required Lazy<ImmutableArray<Framework>> Frameworks { get; init; }

    public required ITextMeasurer Measurer { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary>Who documents are for; null when nobody was named.</summary>
    public required string? Customer { get; init; }

    /// <summary>Measures each stage; null measures nothing.</summary>
    public StageTimings? Timings { get; init; }

    /// <summary>What a document says of itself.</summary>
    public DocumentFacts Facts(string title, string language) => new()
    {
        Title = title,
        TemplateName = Template.Name,
        TemplateHash = Template.Hash,
        Language = language,
        Date = Date,
        Customer = Customer,
        Words = Template.WordsOf(language),
    };

    /// <summary>What the Markdown of a document does not say.</summary>
    public DocumentReaderOptions ReaderOptions(DocumentFacts facts) => new()
    {
        Title = facts.Title,
        Language = facts.Language,
        Date = facts.Date,
        Generator = ProgramInfo.Generator,
        Overrides = RunningTexts,
    };
}
