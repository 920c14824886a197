using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;

namespace ChecklistGen.Data;

/// <summary>The names of the members that objects of one kind have, in the order in which they are written.</summary>
/// <remarks>A shape is shared by all objects of its kind, so that a matrix of 100,000 rows holds its names once.</remarks>
public sealed class DataShape
{
    private readonly FrozenDictionary<string, int> _positions;

    /// <summary>Makes a shape of its members' names.</summary>
    public DataShape(params ImmutableArray<string> names)
    {
        Names = names;
        _positions = names.Select((name, i) => KeyValuePair.Create(name, i)).ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The members' names.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>The members' names as JSON spells them; thousands of objects write them.</summary>
    internal JsonEncodedText[] JsonNames => field ??= [.. Names.Select(n => JsonEncodedText.Encode(n, DataJson.Encoder))];

    /// <summary>Makes an object of this shape.</summary>
    /// <param name="values">A value for each name, in their order.</param>
    public DataObject Create(params object?[] values) => new(this, values);

    /// <summary>Finds a member; false where the shape has none of that name.</summary>
    public bool TryFind(string name, out int position) => _positions.TryGetValue(name, out position);
}
