namespace ChecklistGen.Generation;

/// <summary>A file that was made and not yet written.</summary>
/// <param name="Name">Its name in the folder of outputs.</param>
/// <param name="Format">The name of its format.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Template">The template it was made with; null for data formats.</param>
public sealed record MadeFile(string Name, string Format, byte[] Content, string? Template)
{
    /// <summary>Whether every answer that was carried over stands in it.</summary>
    public bool HoldsAnswers { get; init; }
}
