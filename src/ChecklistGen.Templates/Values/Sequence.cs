using System.Collections;

namespace ChecklistGen.Templates.Values;

/// <summary>A list that is worked out while it is walked over: a range, or what most functions of <c>array</c> give.</summary>
internal abstract class Sequence : IEnumerable<object?>
{
    /// <summary>How many sequences are stacked below this one.</summary>
    public virtual int Depth => 0;

    /// <summary>How many elements there are; walks over them where they are not known beforehand.</summary>
    public virtual int Count
    {
        get
        {
            var count = 0;
            foreach (var _ in this)
                count++;
            return count;
        }
    }

    public abstract IEnumerator<object?> GetEnumerator();

    /// <summary>The element at an index from 0; null behind the end.</summary>
    public virtual object? At(int index)
    {
        foreach (var item in this)
        {
            if (index-- == 0)
                return item;
        }

        return null;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
