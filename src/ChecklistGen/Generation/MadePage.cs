using System.Collections.Immutable;
using ChecklistGen.Data;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Generation.Workbooks;
using ChecklistGen.Raci;
using ChecklistGen.Returns;
using ChecklistGen.Sources;

namespace ChecklistGen.Generation;

/// <summary>What was made of one page.</summary>
/// <param name="Page">The page.</param>
/// <param name="Checklist">What was selected; null if the page could no longer be read.</param>
/// <param name="Summary">The page in figures; null if it could no longer be read.</param>
/// <param name="Files">The files, in the order of the formats.</param>
/// <param name="Chapters">The documents that become chapters of one over all services.</param>
/// <param name="Diagnostics">What could not be read or made, sorted.</param>
/// <param name="Findings">What breaks the rules of RACI, sorted.</param>
internal sealed record MadePage(
    PageEntry Page,
    Checklist? Checklist,
    PageSummary? Summary,
    ImmutableArray<MadeFile> Files,
    ImmutableArray<MadeDocument> Chapters,
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<Diagnostic> Findings)
{
    /// <summary>What became of the answers that were carried over; null where none were.</summary>
    public AnswerCounts? Answers { get; init; }

    /// <summary>The page's part in workbooks of all services; null where none are made.</summary>
    public ServiceSheets? Sheets { get; init; }

    /// <summary>Who carries each clause; what a document over all services compares.</summary>
    public IReadOnlyList<CoverageData> Coverage { get; init; } = [];

    /// <summary>The filled-in files that may be replaced by a file that holds all their answers.</summary>
    public ImmutableArray<ReturnedFile> Replaceable { get; init; } = [];

    /// <summary>The filled-in files whose answers were carried over.</summary>
    public ImmutableArray<ReturnedFile> CarriedFrom { get; init; } = [];
}

/// <summary>A file that was made and not yet written.</summary>
/// <param name="Name">Its name in the folder of outputs.</param>
/// <param name="Format">The name of its format.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Template">The template it was made with; null for data formats.</param>
public sealed record MadeFile(string Name, string Format, byte[] Content, string? Template)
{
    /// <summary>Whether it holds every answer that was carried over.</summary>
    public bool HoldsAnswers { get; init; }
}

/// <summary>A document of one page, in one format; as a chapter of one over all services, before anything visible is decided.</summary>
/// <param name="Format">The format that it was made for.</param>
/// <param name="Document">The document, with its form and its attachments.</param>
/// <param name="HoldsAnswers">Whether it holds every answer that was carried over.</param>
internal sealed record MadeDocument(string Format, Document Document, bool HoldsAnswers);
