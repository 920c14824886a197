using ChecklistGen.Data;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ChecklistGen.Configuration;

/// <summary>Reads YAML as data: maps, lists and texts, nothing else. Tags and anchors make no objects.</summary>
internal static class YamlData
{
    /// <summary>Reads a document whose root is a map.</summary>
    /// <exception cref="YamlException">The text is not YAML, or its root is no map.</exception>
    public static DataObject ReadMap(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return stream.Documents is [{ RootNode: YamlMappingNode map }, ..]
            ? Map(map)
            : throw new YamlException("a map of `key: value` is expected");
    }

    private static DataObject Map(YamlMappingNode map)
    {
        var shape = new DataShape([.. map.Children.Keys.Select(k => ((YamlScalarNode)k).Value ?? "")]);
        return shape.Create([.. map.Children.Values.Select(Value)]);
    }

    private static object? Value(YamlNode node) => node switch
    {
        YamlMappingNode map => Map(map),
        YamlSequenceNode list => list.Select(Value).ToList(),
        YamlScalarNode scalar => scalar.Value,
        _ => null,
    };
}
