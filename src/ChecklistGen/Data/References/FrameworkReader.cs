using ChecklistGen.Diagnostics;
using ChecklistGen.Settings;
using ChecklistGen.Templates.Values;
using ChecklistGen.Templating;
using ChecklistGen.Text;
using YamlDotNet.Core;

namespace ChecklistGen.Data.References;

/// <summary>Reads frameworks from YAML; <c>templates/secnumcloud/secnumcloud-3.2.yaml</c> says how they are written.</summary>
public static class FrameworkReader
{
    /// <summary>Reads a framework; what is wrong with the file is a finding with its place.</summary>
    public static Outcome<ReferenceFramework> Read(SourceText source)
    {
        try
        {
            return new Outcome<ReferenceFramework>(Read(YamlData.ReadMap(source.Text)), []);
        }
        catch (Exception e) when (e is YamlException or KeyNotFoundException or InvalidCastException)
        {
            var at = (e as YamlException)?.Start;
            var location = new Location(source.Path, (int)(at?.Line ?? 0), (int)(at?.Column ?? 0));
            return new Outcome<ReferenceFramework>(null, [new Diagnostic(TemplateFileDiagnostics.UnreadableFramework, location, $"the framework can't be read: {e.Message}")
            {
                Help = "write it in the shape of the shipped `secnumcloud/secnumcloud-3.2.yaml`",
            }]);
        }
    }

    private static ReferenceFramework Read(TemplateMap root) => new(
        $"{root["framework"]} {root["version"]}",
        (string)root["title_language"]!,
        [.. List(root, "topics").Cast<TemplateMap>().Select(Topic)],
        [.. List(root, "anywhere").Cast<TemplateMap>().Select(r => Rule(r, "words"))],
        ((TemplateMap)root["clauses"]!).ToDictionary(c => c.Key, c => Texts((TemplateMap)c.Value!), StringComparer.Ordinal));

    private static ReferenceTopic Topic(TemplateMap topic) => new(
        Rule(topic, "sections"),
        topic.ContainsKey("phases") ? Rule(topic, "phases") : null,
        [.. List(topic, "rows").Cast<TemplateMap>().Select(r => Rule(r, "words"))]);

    private static ReferenceRule Rule(TemplateMap rule, string phrases) => new(
        [.. List(rule, phrases).Cast<string>().Select(ReferenceRule.Normalise)],
        [.. List(rule, "clauses").Cast<string>()],
        rule.TryGetValue("confidence", out var confidence) ? (string)confidence! : "");

    private static IReadOnlyDictionary<string, string> Texts(TemplateMap texts) =>
        texts.ToDictionary(t => t.Key, t => (string)t.Value!, StringComparer.Ordinal);

    private static List<object?> List(TemplateMap data, string key) => data.TryGetValue(key, out var list) ? (List<object?>)list! : [];
}
