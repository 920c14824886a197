namespace ChecklistGen.Changes;

/// <summary>How changes are reported; each default is written here and nowhere else.</summary>
public sealed record ReportOptions
{
    /// <summary>The format, by name.</summary>
    public required string Format { get; init; }

    /// <summary>A shipped template's name, or the path of one's own.</summary>
    public string Template { get; init; } = "changes";

    /// <summary>Who the report is for; null leaves the place open.</summary>
    public string? Customer { get; init; }

    /// <summary>The language of the report; null takes the pages' own where they have one in common, else English.</summary>
    public string? Language { get; init; }

    /// <summary>The date that the report carries; null takes <c>SOURCE_DATE_EPOCH</c>, or else today's.</summary>
    public DateOnly? Date { get; init; }
}
