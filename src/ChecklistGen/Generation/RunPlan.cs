using System.Collections.Immutable;
using ChecklistGen.Returns;
using ChecklistGen.Settings;
using ChecklistGen.Files;
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

    public required DocumentPlan Documents { get; init; }

    public required AnswerStore Answers { get; init; }

    public required ReviewStore Reviews { get; init; }

    /// <summary>The name of a file that is made with the template.</summary>
    /// <param name="about">What the file is about, such as a page's slug.</param>
    /// <param name="format">The name of its format.</param>
    public string FileName(string about, string format) => $"{about}.{Documents.Template.Name}.{format}";

    /// <summary>The language of documents over all pages: the one asked for, else the one that all pages are in, else English.</summary>
    public string Language => Documents.Template.LanguageFor(
        Options.Language ?? (Pages.Select(p => p.Service.Language).Distinct(StringComparer.Ordinal).ToList() is [var only] ? only : TemplateSet.FallbackLanguage));

    /// <summary>The language of a page's documents: the one asked for, else the page's own, else English.</summary>
    public string LanguageOf(PageEntry page) => Options.Combined ? Language : Documents.Template.LanguageFor(Options.Language ?? page.Service.Language);
}
