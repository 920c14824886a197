using ChecklistGen.Documents;

namespace ChecklistGen.Word.Writing.Nodes;

/// <summary>Translates one kind of inline into what stands in a paragraph.</summary>
internal abstract class InlineWriter<T> : NodeWriter
    where T : Inline
{
    public sealed override Type Handles => typeof(T);

    public sealed override void Write(WordContext word, Node node) => Write(word, (T)node);

    protected abstract void Write(WordContext word, T node);
}
