namespace ChecklistGen.Documents;

/// <summary>
/// A format's writers of blocks, or of inlines: one row a kind of node. A test of each format compares its kinds with
/// <see cref="NodeTypes"/>.
/// </summary>
/// <typeparam name="TNode"><see cref="Block"/> or <see cref="Inline"/>.</typeparam>
/// <typeparam name="TContext">What a writer needs besides the node: where to write, and in which state.</typeparam>
public sealed class NodeTable<TNode, TContext>
    where TNode : Node
{
    private readonly Dictionary<Type, Action<TContext, TNode>> _writers = [];

    /// <summary>The kinds of nodes that have a writer.</summary>
    public IReadOnlyCollection<Type> Kinds => _writers.Keys;

    /// <summary>Adds a row.</summary>
    /// <typeparam name="T">The kind of node.</typeparam>
    /// <param name="write">Writes a node of that kind. It keeps no state: it serves all documents.</param>
    /// <exception cref="ArgumentException">The kind has a writer already.</exception>
    public NodeTable<TNode, TContext> On<T>(Action<TContext, T> write)
        where T : TNode
    {
        _writers.Add(typeof(T), (context, node) => write(context, (T)node));
        return this;
    }

    /// <summary>Writes a node by the writer of its kind.</summary>
    /// <exception cref="KeyNotFoundException">Its kind has none.</exception>
    public void Write(TContext context, TNode node) => _writers[node.GetType()](context, node);
}

/// <summary>The same for writers that return something, such as a block's layout.</summary>
/// <typeparam name="TNode"><see cref="Block"/> or <see cref="Inline"/>.</typeparam>
/// <typeparam name="TContext">What a writer needs besides the node.</typeparam>
/// <typeparam name="TResult">What it returns.</typeparam>
public sealed class NodeTable<TNode, TContext, TResult>
    where TNode : Node
{
    private readonly Dictionary<Type, Func<TContext, TNode, TResult>> _writers = [];

    /// <summary>The kinds of nodes that have a writer.</summary>
    public IReadOnlyCollection<Type> Kinds => _writers.Keys;

    /// <summary>Adds a row.</summary>
    /// <typeparam name="T">The kind of node.</typeparam>
    /// <param name="write">Writes a node of that kind. It keeps no state: it serves all documents.</param>
    /// <exception cref="ArgumentException">The kind has a writer already.</exception>
    public NodeTable<TNode, TContext, TResult> On<T>(Func<TContext, T, TResult> write)
        where T : TNode
    {
        _writers.Add(typeof(T), (context, node) => write(context, (T)node));
        return this;
    }

    /// <summary>Writes a node by the writer of its kind.</summary>
    /// <exception cref="KeyNotFoundException">Its kind has none.</exception>
    public TResult Write(TContext context, TNode node) => _writers[node.GetType()](context, node);
}
