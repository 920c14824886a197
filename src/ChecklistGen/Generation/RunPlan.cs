using System.Collections.Immutable;
using ChecklistGen.Configuration;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Files;
using ChecklistGen.Formats;
using ChecklistGen.Sources;
using ChecklistGen.Templating;

namespace ChecklistGen.Generation;

/// <summary>Everything that is decided before the first page is made, and that all pages share.</summary>
internal sealed record RunPlan
{
    public required RunOptions Options { get; init; }

    public required IWorkspace Workspace { get; init; }

    public required ImmutableArray<PageEntry> Pages { get; init; }

    public required PageChecker Checker { get; init; }

    public required OutputFormats Formats { get; init; }

    public required TemplateSet Template { get; init; }

    public required ITemplateEngine Engine { get; init; }

    public required Theme Theme { get; init; }

    /// <summary>The theme's texts at the head and the foot of pages, by place.</summary>
    public required ImmutableDictionary<string, string> RunningTexts { get; init; }

    public required ITextMeasurer Measurer { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary>The language of a page's documents: the one asked for, else the page's own, else English.</summary>
    public string LanguageOf(PageEntry page) => Template.LanguageFor(Options.Language ?? page.Service.Language);
}
