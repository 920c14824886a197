using ChecklistGen.Documents;

namespace ChecklistGen.Word.Writing.Nodes;

/// <summary>Translates one kind of inline. It keeps nothing between calls: one instance serves all documents.</summary>
internal abstract class InlineWriter
{
    /// <summary>The kind of inline.</summary>
    public abstract Type Handles { get; }

    /// <summary>Appends an inline of that kind to a line.</summary>
    public abstract void Write(Line line, Inline inline);
}

/// <summary>Translates one kind of inline into what stands in a paragraph.</summary>
internal abstract class InlineWriter<T> : InlineWriter
    where T : Inline
{
    public sealed override Type Handles => typeof(T);

    public sealed override void Write(Line line, Inline inline) => Write(line, (T)inline);

    protected abstract void Write(Line line, T node);
}
