using System.Collections.Immutable;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Formats;
using ChecklistGen.Templating;

namespace ChecklistGen.Generation;

/// <summary>What documents are made with, whatever they are about: all documents of a run share it.</summary>
internal sealed record DocumentPlan
{
    public required TemplateSet Template { get; init; }

    public required ITemplateEngine Engine { get; init; }

    public required OutputFormats Formats { get; init; }

    public required Theme Theme { get; init; }

    /// <summary>The theme's texts at the head and the foot of pages, by place.</summary>
    public required ImmutableDictionary<string, string> RunningTexts { get; init; }

    /// <summary>Settings of the template language by name.</summary>
    public required ImmutableArray<KeyValuePair<string, string>> TemplateSettings { get; init; }

    public required ITextMeasurer Measurer { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary>Measures each stage; null measures nothing.</summary>
    public StageTimings? Timings { get; init; }
}
