using System.Collections;
using System.Collections.Immutable;

namespace ChecklistGen.Markdown.Reading;

/// <summary>Directives of one kind, by name.</summary>
/// <typeparam name="TRead">Makes nodes of a directive's arguments.</typeparam>
/// <param name="colons">What stands before their names.</param>
internal sealed class DirectiveTable<TRead>(string colons) : IEnumerable
    where TRead : Delegate
{
    private readonly Dictionary<string, (ImmutableArray<string> Attributes, TRead Read)> _rows = new(StringComparer.Ordinal);

    /// <summary>The names of directives that take nothing, neither content nor an id: they need no brackets or braces.</summary>
    public HashSet<string> BareNames { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds a directive.</summary>
    public void Add(string name, ImmutableArray<string> attributes, TRead read) => _rows.Add(name, (attributes, read));

    /// <summary>Adds a directive that takes nothing.</summary>
    public void Add(string name, TRead read)
    {
        Add(name, [], read);
        BareNames.Add(name);
    }

    /// <summary>What makes nodes of a directive; null, and a finding, where there is none of that name.</summary>
    public TRead? Find(DirectiveArguments arguments)
    {
        if (!_rows.TryGetValue(arguments.Name, out var row))
        {
            arguments.ReportUnknown(colons, _rows.Keys);
            return null;
        }

        arguments.CheckKeys(row.Attributes);
        return row.Read;
    }

    IEnumerator IEnumerable.GetEnumerator() => _rows.Keys.GetEnumerator();
}
