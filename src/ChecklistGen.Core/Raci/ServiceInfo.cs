using ChecklistGen.Text;

namespace ChecklistGen.Raci;

/// <summary>The service that a matrix is about, as its page presents it.</summary>
public sealed record ServiceInfo
{
    /// <summary>The name without the page's boilerplate: "Dedicated Servers", not "Shared responsibility for …".</summary>
    public required string Name { get; init; }

    /// <summary>The page's title as the page has it.</summary>
    public required string Title { get; init; }

    /// <summary>Who provides it; null when no column names one.</summary>
    public string? Provider { get; init; }

    /// <summary>The page's own description or excerpt.</summary>
    public string? Description { get; init; }

    /// <summary>The page's address.</summary>
    public string? Url { get; init; }

    /// <summary>When the page says it was last updated.</summary>
    public DateOnly? Updated { get; init; }

    /// <summary>Where the page says when it was last updated.</summary>
    public Location? UpdatedLocation { get; init; }

    /// <summary>The language of the page's text as a two-letter code, whatever its front matter says.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The language that the front matter claims; null when it claims none.</summary>
    public string? DeclaredLanguage { get; init; }

    /// <summary>Where the front matter claims a language.</summary>
    public Location? LanguageLocation { get; init; }

    /// <summary>The initials to use in item ids, where the page's front matter sets them.</summary>
    public string? Code { get; init; }
}
