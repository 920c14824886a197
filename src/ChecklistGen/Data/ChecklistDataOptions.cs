using System.Collections.Immutable;
using ChecklistGen.Answers;
using ChecklistGen.References;

namespace ChecklistGen.Data;

/// <summary>What a run decides about one document, as far as its data shows it.</summary>
public sealed record ChecklistDataOptions
{
    /// <summary>The document's title.</summary>
    public required string Title { get; init; }

    /// <summary>The name of the template.</summary>
    public required string TemplateName { get; init; }

    /// <summary>SHA-256 over the template and its partials; empty for data formats.</summary>
    public required string TemplateHash { get; init; }

    /// <summary>The document's language.</summary>
    public required string Language { get; init; }

    /// <summary>The document's date.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The program and its version.</summary>
    public required string Generator { get; init; }

    /// <summary>The service's slug, unique in the run.</summary>
    public required string Slug { get; init; }

    /// <summary>Who the checklist is for; null when nobody was named.</summary>
    public string? Customer { get; init; }

    /// <summary>The strings of the document's language, as <c>t</c>.</summary>
    public required DataObject Strings { get; init; }

    /// <summary>The answers that are carried over from files that came back; null for none.</summary>
    public CarriedAnswers? Answers { get; init; }

    /// <summary>The frameworks whose clauses are looked up for each obligation.</summary>
    public ImmutableArray<ReferenceFramework> Frameworks { get; init; } = [];
}
