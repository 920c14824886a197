using ChecklistGen.Data;

namespace ChecklistGen.Changes;

/// <summary>What a run decides about a report of changes, as far as its data shows it.</summary>
public sealed record ChangesDataOptions
{
    /// <summary>The document's title.</summary>
    public required string Title { get; init; }

    /// <summary>The name of the template.</summary>
    public required string TemplateName { get; init; }

    /// <summary>SHA-256 over the template and its partials.</summary>
    public required string TemplateHash { get; init; }

    /// <summary>The format's name.</summary>
    public required string Format { get; init; }

    /// <summary>The document's language.</summary>
    public required string Language { get; init; }

    /// <summary>The document's date.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Who the report is for; null when nobody was named.</summary>
    public string? Customer { get; init; }

    /// <summary>The strings of the document's language, as <c>t</c>.</summary>
    public required DataObject Strings { get; init; }
}
