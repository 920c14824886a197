using ChecklistGen.Templates.Values;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace ChecklistGen.Settings;

/// <summary>Parses YAML from untrusted sources: nesting is bounded, and every failure is the same exception.</summary>
internal static class YamlText
{
    /// <summary>How deep lists and maps may be nested; nothing that is read here has more than five levels.</summary>
    public const int MaxDepth = 64;

    /// <summary>The root of the first document; null where there is none.</summary>
    /// <exception cref="YamlException">The text is not YAML, or is nested too deep.</exception>
    public static YamlNode? Parse(string yaml)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new ShallowParser(new Parser(new StringReader(yaml))));
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or FormatException or OverflowException or KeyNotFoundException)
        {
            // Bugs of the library on broken text.
            throw new YamlException("it can't be understood", e);
        }

        return stream.Documents is [var first, ..] ? first.RootNode : null;
    }

    /// <summary>Stops before the library's recursive loader runs out of stack.</summary>
    private sealed class ShallowParser(Parser parser) : IParser
    {
        private readonly HashSet<AnchorName> _anchors = [];
        private int _depth;

        public ParsingEvent? Current => parser.Current;

        public bool MoveNext()
        {
            var moved = parser.MoveNext();
            if (moved && Current is MappingStart or SequenceStart && ++_depth > MaxDepth)
                throw new YamlException(Current.Start, Current.End, FormattableString.Invariant($"it is nested more than {MaxDepth} deep"));
            if (moved && Current is NodeEvent { Anchor.IsEmpty: false } node)
                _anchors.Add(node.Anchor);
            // The library says so at the end of the file, without a place.
            if (moved && Current is AnchorAlias alias && !_anchors.Contains(alias.Value))
                throw new YamlException(alias.Start, alias.End, $"there is no anchor `{alias.Value}`; a text that begins with `*` takes quotes");
            if (moved && Current is MappingEnd or SequenceEnd)
                _depth--;
            return moved;
        }
    }
}

/// <summary>Reads YAML as data: maps, lists and texts, nothing else. Tags and anchors make no objects.</summary>
internal sealed class YamlData
{
    // Aliases can expand a small file into a huge one; the shipped framework has some 3,000 values.
    private const int MaxValues = 100_000;

    private int _values;

    private YamlData()
    {
    }

    /// <summary>Reads a document whose root is a map.</summary>
    /// <exception cref="YamlException">The text is not YAML, its root is not a map, or it is too large.</exception>
    public static TemplateMap ReadMap(string yaml) => YamlText.Parse(yaml) is YamlMappingNode map
        ? new YamlData().Map(map, depth: 1)
        : throw new YamlException("a map of `key: value` is expected");

    private TemplateMap Map(YamlMappingNode map, int depth) =>
        new(map.Children.Select(c => KeyValuePair.Create(Key(c.Key), Value(c.Value, depth))));

    private static string Key(YamlNode key) =>
        (key as YamlScalarNode ?? throw new YamlException(key.Start, key.End, "a key is a text")).Value ?? "";

    private object? Value(YamlNode node, int depth)
    {
        // A map may hold itself, by way of an alias.
        if (++_values > MaxValues || depth > YamlText.MaxDepth)
            throw new YamlException(node.Start, node.End, "aliases make too much of it");
        return node switch
        {
            YamlMappingNode map => Map(map, depth + 1),
            YamlSequenceNode list => list.Select(v => Value(v, depth + 1)).ToList(),
            YamlScalarNode scalar => scalar.Value,
            _ => null,
        };
    }
}
