namespace ChecklistGen.Word;

/// <summary>How a Word file is written.</summary>
public sealed record WordOptions
{
    /// <summary>Whether Word lets users fill in fields and change nothing else. Default: no.</summary>
    public bool Protect { get; init; }
}
