using ChecklistGen.Settings;
using ChecklistGen.Templates.Values;
using ChecklistGen.Text;
using YamlDotNet.Core;

namespace ChecklistGen.Templating;

/// <summary>Reads the words of a language.</summary>
internal static class WordTables
{
    /// <summary>The words in a file; for keys that it lacks, the shipped file of the language serves, then the English one.</summary>
    /// <exception cref="YamlException">The file is no map of keys.</exception>
    public static TemplateMap Read(string language, SourceText source)
    {
        var words = YamlData.ReadMap(source.Text);
        foreach (var file in new[] { language, "en" }.Select(l => $"{TemplateSet.StringsFolder}{l}.yaml").Where(ShippedTemplates.Has))
        {
            var shipped = ShippedTemplates.Source(file);
            if (shipped.Sha256 == source.Sha256)
                return words;
            words = Over(words, YamlData.ReadMap(shipped.Text));
        }

        return words;
    }

    private static TemplateMap Over(TemplateMap first, TemplateMap second) => new(
        first.Keys.Union(second.Keys, StringComparer.Ordinal).Select(n => KeyValuePair.Create(n, Over(first.GetValueOrDefault(n), second.GetValueOrDefault(n)))));

    // Words under one key, such as titles, may be one's own in part.
    private static object? Over(object? own, object? shipped) =>
        own is TemplateMap some && shipped is TemplateMap all ? Over(some, all) : own ?? shipped;
}
