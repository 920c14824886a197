using System.Collections.Frozen;
using System.Text;
using ChecklistGen.Diagnostics;
using ChecklistGen.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ChecklistGen.Settings;

/// <summary>The keys that a configuration file, or a part of one, takes; a new key is one line in a table.</summary>
/// <typeparam name="T">What the keys set.</typeparam>
internal sealed class ConfigurationTable<T>(IReadOnlyDictionary<string, Func<T, ConfigurationNode, T>> keys)
{
    private const string Help = "write lines of `key: value`";

    private readonly FrozenDictionary<string, Func<T, ConfigurationNode, T>> _keys = keys.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Reads a whole file.</summary>
    public T Read(SourceText source, T defaults, DiagnosticBag diagnostics)
    {
        try
        {
            var root = YamlText.Parse(source.Text);
            if (root is null)
                return defaults;
            if (root is YamlMappingNode map)
                return Read(new ConfigurationNode(source.Path, map, source.Path, diagnostics), defaults);
            diagnostics.Add(ConfigurationDiagnostics.Unreadable, new Location(source.Path, 1, 1), "there are no keys here", Help);
            return defaults;
        }
        catch (YamlException e)
        {
            var location = new Location(source.Path, (int)e.Start.Line, (int)e.Start.Column, 1);
            diagnostics.Add(ConfigurationDiagnostics.Unreadable, location, $"this is not YAML: {Plain(e)}", Help);
            return defaults;
        }
    }

    /// <summary>Reads a part of a file.</summary>
    public T Read(ConfigurationNode node, T defaults)
    {
        var result = defaults;
        foreach (var (key, value) in node.Members())
        {
            if (_keys.TryGetValue(key, out var set))
                result = set(result, value);
            else
                value.ReportUnknown(_keys.Keys);
        }

        return result;
    }

    // The library puts the place before the message, which the finding has already.
    private static string Plain(YamlException e)
    {
        var message = new StringBuilder((e.InnerException ?? e).Message);
        var places = message.ToString().LastIndexOf("): ", StringComparison.Ordinal);
        return (places < 0 ? message.ToString() : message.ToString()[(places + 3)..]).TrimEnd('.');
    }
}
