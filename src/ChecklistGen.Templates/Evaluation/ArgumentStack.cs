using ChecklistGen.Templates.Syntax;

namespace ChecklistGen.Templates.Evaluation;

/// <summary>The arguments of all running calls, so that a call makes no array of its own.</summary>
internal sealed class ArgumentStack
{
    /// <summary>Stands for an argument that a call left out.</summary>
    public static readonly object Missing = new();

    private object?[] _values = new object?[64];
    private Node?[] _nodes = new Node?[64];
    private int _count;

    public int Count => _count;

    public ReadOnlySpan<object?> Values(int start) => _values.AsSpan(start, _count - start);

    /// <summary>Where each argument stands in the template.</summary>
    public ReadOnlySpan<Node?> Nodes(int start) => _nodes.AsSpan(start, _count - start);

    public object? this[int index] => _values[index];

    /// <summary>Sets an argument; those skipped before it are missing.</summary>
    public void Set(int index, object? value, Node? node)
    {
        if (index >= _values.Length)
        {
            Array.Resize(ref _values, Math.Max(index + 1, index * 2));
            Array.Resize(ref _nodes, _values.Length);
        }

        while (_count < index)
        {
            _values[_count] = Missing;
            _nodes[_count++] = null;
        }

        _values[index] = value;
        _nodes[index] = node;
        _count = Math.Max(_count, index + 1);
    }

    public void Pop(int start)
    {
        Array.Clear(_values, start, _count - start);
        _count = start;
    }
}
