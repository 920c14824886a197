namespace ChecklistGen.Documents;

/// <summary>Whose share of a <see cref="ShareBar"/> it is.</summary>
public enum ShareKind
{
    /// <summary>The reader's own.</summary>
    Mine,

    /// <summary>The reader's and somebody else's together.</summary>
    Shared,

    /// <summary>Somebody else's alone.</summary>
    Others,
}
