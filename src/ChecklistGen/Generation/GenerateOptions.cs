using System.Collections.Immutable;
using ChecklistGen.Raci;

namespace ChecklistGen.Generation;

/// <summary>What <c>generate</c> is asked to do; each default is written here and nowhere else.</summary>
public sealed record GenerateOptions
{
    /// <summary>Files and folders of pages.</summary>
    public required ImmutableArray<string> Paths { get; init; }

    /// <summary>The folder that takes the documents.</summary>
    public string OutputFolder { get; init; } = "checklists";

    /// <summary>The formats to make, by name.</summary>
    public ImmutableArray<string> Formats { get; init; } = ["pdf", "docx"];

    /// <summary>A shipped template's name, or the path of one's own.</summary>
    public string Template { get; init; } = "onboarding";

    /// <summary>Who the checklists are for; null leaves the place open.</summary>
    public string? Customer { get; init; }

    /// <summary>The customer's column, where it can't be told.</summary>
    public string? Party { get; init; }

    /// <summary>The language of the documents; null takes each page's own.</summary>
    public string? Language { get; init; }

    /// <summary>The date that documents carry; null takes <c>SOURCE_DATE_EPOCH</c>, or else today's.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Keeps the rows of one product variant; empty keeps all.</summary>
    public ImmutableArray<VariantFilter> Variants { get; init; } = [];

    /// <summary>Whether files that somebody changed are overwritten.</summary>
    public bool Force { get; init; }

    /// <summary>Whether warnings count as errors.</summary>
    public bool Strict { get; init; }
}
