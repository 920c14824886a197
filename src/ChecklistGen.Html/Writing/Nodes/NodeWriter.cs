using ChecklistGen.Documents;

namespace ChecklistGen.Html.Writing.Nodes;

/// <summary>Translates one kind of node. It keeps nothing between calls: one instance serves all documents.</summary>
internal abstract class NodeWriter
{
    /// <summary>The kind of node.</summary>
    public abstract Type Handles { get; }

    /// <summary>Writes a node of that kind.</summary>
    public abstract void Write(HtmlContext page, Node node);
}

/// <summary>Translates nodes of type <typeparamref name="T"/>.</summary>
internal abstract class NodeWriter<T> : NodeWriter
    where T : Node
{
    public sealed override Type Handles => typeof(T);

    public sealed override void Write(HtmlContext page, Node node) => Write(page, (T)node);

    protected abstract void Write(HtmlContext page, T node);
}
