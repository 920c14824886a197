using System.Collections.Immutable;
using System.Globalization;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Data.References;

/// <summary>
/// Frameworks in the library format of CISO Assistant (<c>backend/library/libraries</c> of its repository). Only numbers and
/// titles are taken, never the text of a requirement, which belongs to its publisher; a node without a number is a heading,
/// a note or a definition, and no clause.
/// </summary>
internal static class CisoAssistantLibrary
{
    /// <summary>Whether a file is such a library.</summary>
    public static bool Is(TemplateMap root) => root.ContainsKey("urn") && root.ContainsKey("objects");

    /// <summary>Reads its framework.</summary>
    /// <exception cref="FormatException">The library holds none, as libraries of mappings and of controls do.</exception>
    public static Framework Read(TemplateMap root)
    {
        if ((root["objects"] as TemplateMap)?.GetValueOrDefault("framework") is not TemplateMap framework || framework.GetValueOrDefault("requirement_nodes") is not List<object?> nodes)
            throw new FormatException("the library holds no framework");
        var language = Text(root, "locale") ?? "en";
        var numbers = nodes.OfType<TemplateMap>().Where(n => Text(n, "urn") is not null && Text(n, "ref_id") is not null)
            .DistinctBy(n => Text(n, "urn"), StringComparer.Ordinal).ToDictionary(n => Text(n, "urn")!, n => Text(n, "ref_id")!, StringComparer.Ordinal);
        var clauses = new Dictionary<string, Clause>(StringComparer.Ordinal);
        foreach (var node in nodes.OfType<TemplateMap>())
        {
            if (Text(node, "ref_id") is not { } number || clauses.ContainsKey(number))
                continue;
            var parent = Text(node, "parent_urn") is { } urn && numbers.TryGetValue(urn, out var above) && clauses.ContainsKey(above) ? above : null;
            var titles = Titles(node, language);
            clauses.Add(number, new Clause(number, Depth(node), parent, titles.Count > 0 || parent is null ? titles : clauses[parent].Titles, NamesCustomer: false));
        }

        var title = Text(framework, "ref_id") ?? Text(root, "ref_id") ?? Text(root, "name") ?? "";
        return new Framework(IdOf(Text(root, "urn") ?? ""), title, language, [.. clauses.Values], ImmutableDictionary<string, TopicClauses>.Empty);
    }

    // urn:intuitem:risk:library:iso27001-2022
    private static string IdOf(string urn) => urn[(urn.LastIndexOf(':') + 1)..];

    private static int Depth(TemplateMap node) =>
        int.TryParse(Text(node, "depth"), NumberStyles.None, CultureInfo.InvariantCulture, out var depth) ? depth : 1;

    private static Dictionary<string, string> Titles(TemplateMap node, string language)
    {
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        if (Text(node, "name") is { } name)
            titles.Add(language, name);
        if (node.GetValueOrDefault("translations") is TemplateMap translations)
        {
            foreach (var (code, translation) in translations)
            {
                if (translation is TemplateMap texts && Text(texts, "name") is { } translated)
                    titles.TryAdd(code, translated);
            }
        }

        return titles;
    }

    private static string? Text(TemplateMap data, string key) => data.GetValueOrDefault(key) is string { Length: > 0 } text ? text : null;
}
