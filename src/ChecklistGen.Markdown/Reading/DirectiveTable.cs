using System.Collections;
using System.Collections.Immutable;

namespace ChecklistGen.Markdown.Reading;

/// <summary>A table of directives of one kind.</summary>
/// <typeparam name="TRead">Makes nodes from a directive's arguments.</typeparam>
/// <param name="colons">The colons before their names.</param>
internal sealed class DirectiveTable<TRead>(string colons) : IEnumerable
    where TRead : Delegate
{
    private readonly Dictionary<string, (ImmutableArray<string> Attributes, TRead Read)> _rows = new(StringComparer.Ordinal);

    /// <summary>All of them.</summary>
    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>The directives without arguments, which need no brackets or braces.</summary>
    public HashSet<string> BareNames { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds a directive.</summary>
    public void Add(string name, ImmutableArray<string> attributes, TRead read)
    {
        _rows.Add(name, (attributes, read));
        Names.Add(name);
    }

    /// <summary>Adds a directive without arguments.</summary>
    public void Add(string name, TRead read)
    {
        Add(name, [], read);
        BareNames.Add(name);
    }

    /// <summary>The function that reads a directive; null, and reported, if the name is unknown. Unknown attributes are reported as well.</summary>
    public TRead? Find(DirectiveArguments arguments)
    {
        if (!_rows.TryGetValue(arguments.Name, out var row))
        {
            arguments.ReportUnknown(colons, _rows.Keys);
            return null;
        }

        arguments.CheckIsRead(colons);
        arguments.CheckKeys(row.Attributes);
        return row.Read;
    }

    IEnumerator IEnumerable.GetEnumerator() => _rows.Keys.GetEnumerator();
}
