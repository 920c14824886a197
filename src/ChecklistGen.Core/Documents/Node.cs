using ChecklistGen.Text;

namespace ChecklistGen.Documents;

/// <summary>A part of a document. Nodes are immutable; a transform makes new ones.</summary>
public abstract record Node
{
    /// <summary>Where the template said it, so that a warning about layout can name its source.</summary>
    public Location? Source { get; init; }
}
