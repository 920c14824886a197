using ChecklistGen.Templates.Values;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ChecklistGen.Settings;

/// <summary>Reads YAML as data: maps, lists and texts, nothing else. Tags and anchors make no objects.</summary>
internal sealed class YamlData
{
    // Aliases make much of little; the shipped framework has some 3,000 values.
    private const int MaxValues = 100_000;

    private int _values;

    private YamlData()
    {
    }

    /// <summary>Reads a document whose root is a map.</summary>
    /// <exception cref="YamlException">The text is not YAML, its root is no map, or it is too much.</exception>
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
