using ChecklistGen.Documents;

namespace ChecklistGen.Word.Writing.Nodes;

/// <summary>Translates one kind of block. It keeps nothing between calls: one instance serves all documents.</summary>
internal abstract class BlockWriter
{
    /// <summary>The kind of block.</summary>
    public abstract Type Handles { get; }

    /// <summary>Writes a block of that kind.</summary>
    public abstract void Write(WordContext word, Block block);
}

/// <summary>Translates one kind of block into paragraphs and tables, in a section of the right kind.</summary>
internal abstract class BlockWriter<T> : BlockWriter
    where T : Block
{
    public sealed override Type Handles => typeof(T);

    /// <summary>Whether the block shows something itself; one that only arranges others begins no section.</summary>
    protected virtual bool IsVisible => true;

    public sealed override void Write(WordContext word, Block block)
    {
        if (IsVisible)
            word.Sections.Settle();
        Write(word, (T)block);
    }

    protected abstract void Write(WordContext word, T node);
}
