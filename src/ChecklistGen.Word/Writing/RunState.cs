namespace ChecklistGen.Word.Writing;

/// <summary>What the inlines around a run of characters make of it.</summary>
internal readonly record struct RunState
{
    public bool IsStrong { get; init; }

    public bool IsEmphasised { get; init; }

    public bool IsMuted { get; init; }

    public bool IsLink { get; init; }

    /// <summary>The language where it isn't the document's, as Word spells it.</summary>
    public string? Language { get; init; }
}
