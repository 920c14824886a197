using ChecklistGen.Documents;

namespace ChecklistGen.Word.Writing.Nodes;

/// <summary>Translates one kind of node. It keeps nothing between calls: one instance serves all documents.</summary>
internal abstract class NodeWriter
{
    /// <summary>The kind of node.</summary>
    public abstract Type Handles { get; }

    /// <summary>Writes a node of that kind.</summary>
    public abstract void Write(WordContext word, Node node);
}
