using ChecklistGen.Documents;

namespace ChecklistGen.Word.Writing.Nodes;

/// <summary>Translates one kind of block into paragraphs and tables, in a section of the right kind.</summary>
internal abstract class BlockWriter<T> : NodeWriter
    where T : Block
{
    public sealed override Type Handles => typeof(T);

    /// <summary>Whether the block shows something itself; one that only arranges others begins no section.</summary>
    protected virtual bool IsVisible => true;

    public sealed override void Write(WordContext word, Node node)
    {
        if (IsVisible)
            word.Sections.Settle();
        Write(word, (T)node);
    }

    protected abstract void Write(WordContext word, T node);
}
