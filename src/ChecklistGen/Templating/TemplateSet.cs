using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ChecklistGen.Diagnostics;
using ChecklistGen.Settings;
using ChecklistGen.Templates.Values;
using ChecklistGen.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ChecklistGen.Templating;

/// <summary>A template with its partials, words and frameworks.</summary>
public sealed class TemplateSet
{
    /// <summary>The ending of template files: Scriban that renders Markdown.</summary>
    public const string Extension = ".sbn-md";

    /// <summary>The folder of partials.</summary>
    public const string PartialsFolder = "partials/";

    /// <summary>The folder of words, a file for each language.</summary>
    public const string StringsFolder = "strings/";

    /// <summary>The folder of frameworks.</summary>
    public const string FrameworksFolder = "frameworks/";

    /// <summary>The language of what has no words of its own.</summary>
    public const string FallbackLanguage = "en";

    private const string Yaml = ".yaml";

    private readonly ConcurrentDictionary<string, TemplateMap> _words = new(StringComparer.Ordinal);

    /// <summary>Puts a template together.</summary>
    /// <param name="name">The name under which documents and files go.</param>
    /// <param name="main">The template itself.</param>
    /// <param name="files">All files that go with it, by path from the template's folder.</param>
    public TemplateSet(string name, SourceText main, IReadOnlyDictionary<string, SourceText> files)
    {
        Name = name;
        Main = main;
        Files = files;
        Hash = HashOf(main, files);
        Languages =
        [
            .. files.Keys.Where(f => f.StartsWith(StringsFolder, StringComparison.Ordinal))
                .Select(f => f[StringsFolder.Length..^Yaml.Length])
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The name under which documents and files go: <c>onboarding</c>.</summary>
    public string Name { get; }

    /// <summary>The template itself.</summary>
    public SourceText Main { get; }

    /// <summary>All files that go with it, by path from the template's folder.</summary>
    public IReadOnlyDictionary<string, SourceText> Files { get; }

    /// <summary>SHA-256 over the template and all files that go with it: what documents print as the template's hash.</summary>
    public string Hash { get; }

    /// <summary>The languages whose words it has, as two-letter codes.</summary>
    public ImmutableArray<string> Languages { get; }

    /// <summary>The names that <c>include</c> takes.</summary>
    public IEnumerable<string> Partials => Files.Keys.Where(f => f.StartsWith(PartialsFolder, StringComparison.Ordinal)).Select(f => f[..^Extension.Length]);

    /// <summary>An included template; null where there is none of that name.</summary>
    public SourceText? Partial(string name) =>
        name.StartsWith(PartialsFolder, StringComparison.Ordinal) ? Files.GetValueOrDefault(name + Extension) : null;

    /// <summary>The language whose words serve a language tag: <c>fr-CA</c> has French ones, one without words English.</summary>
    public string LanguageFor(string tag)
    {
        var language = tag.Split('-')[0].ToLowerInvariant();
        return Languages.Contains(language, StringComparer.Ordinal) ? language : FallbackLanguage;
    }

    /// <summary>The words of one of the <see cref="Languages"/>; keys that the user's file lacks are as shipped.</summary>
    public TemplateMap WordsOf(string language) => _words.GetOrAdd(language, l => WordTables.Read(l, Files[StringsFolder + l + Yaml]));

    /// <summary>The same files around one of the partials.</summary>
    public TemplateSet Around(string partial) => new(Name, Partial(partial)!, Files);

    /// <summary>The title of its documents in the words of a language; null for a template that has none there.</summary>
    public string? TitleIn(TemplateMap strings) =>
        strings.TryGetValue("titles", out var titles) && titles is TemplateMap all && all.TryGetValue(Name, out var title) ? title as string : null;

    private static string HashOf(SourceText main, IReadOnlyDictionary<string, SourceText> files)
    {
        var list = new StringBuilder(main.Sha256).Append('\n');
        foreach (var (name, text) in files.OrderBy(p => p.Key, StringComparer.Ordinal))
            list.Append(text.Sha256).Append(' ').Append(name).Append('\n');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(list.ToString())));
    }
}

/// <summary>Reads the words of a language.</summary>
internal static class WordTables
{
    /// <summary>The words in a file; for keys that it lacks, the shipped file of the language serves, then the English one.</summary>
    /// <exception cref="YamlException">The file is no map of keys.</exception>
    public static TemplateMap Read(string language, SourceText source)
    {
        var words = YamlData.ReadMap(source.Text);
        foreach (var from in new[] { language, TemplateSet.FallbackLanguage }.Where(l => ShippedTemplates.Has(FileOf(l))))
        {
            var shipped = ShippedTemplates.Source(FileOf(from));
            if (shipped.Sha256 == source.Sha256)
                return words;
            var others = YamlData.ReadMap(shipped.Text);
            words = Over(words, from == language ? others : WithoutRules(others));
        }

        return words;

        static string FileOf(string language) => $"{TemplateSet.StringsFolder}{language}.yaml";
    }

    /// <summary>Checks a user's file against the shipped words: what reads well may still be no word that a template asks for.</summary>
    /// <exception cref="YamlException">The file is no map of keys.</exception>
    public static void Check(SourceText source, DiagnosticBag diagnostics)
    {
        var shipped = ShippedTemplates.Source($"{TemplateSet.StringsFolder}{TemplateSet.FallbackLanguage}.yaml");
        YamlData.ReadMap(source.Text);
        if (YamlText.Parse(source.Text) is YamlMappingNode own)
            Check(own, YamlData.ReadMap(shipped.Text), source.Path, diagnostics);
    }

    private static void Check(YamlMappingNode own, TemplateMap shipped, string path, DiagnosticBag diagnostics)
    {
        var missing = shipped.Keys.Except(own.Children.Keys.OfType<YamlScalarNode>().Select(k => k.Value ?? ""), StringComparer.Ordinal).ToList();
        foreach (var (name, key, value) in own.Children.Select(c => (((YamlScalarNode)c.Key).Value ?? "", c.Key, c.Value)))
        {
            // Templates may have words of their own: only what looks like a slip is reported.
            if (!shipped.TryGetValue(name, out var asShipped))
            {
                if (Suggestion.For(name, missing) is { } near)
                    diagnostics.Add(new Diagnostic(TemplateFileDiagnostics.UnreadableTemplate, PlaceOf(key), $"the shipped templates ask for no `{name}`") { Severity = Severity.Warning, Help = $"did you mean `{near}`?" });
            }
            else if (asShipped is TemplateMap all && value is YamlMappingNode some)
            {
                Check(some, all, path, diagnostics);
            }
            else if (KindOf(value) is var kind && kind != (asShipped is TemplateMap ? "a map" : asShipped is string ? "a text" : "a list"))
            {
                diagnostics.Add(TemplateFileDiagnostics.UnreadableTemplate, PlaceOf(value), $"`{name}` is {kind} here", $"make it {(asShipped is TemplateMap ? "lines of `key: value`, indented" : asShipped is string ? "a text, in quotes if it has signs in it" : "a list, each part behind a `-`")}");
            }
        }

        Location PlaceOf(YamlNode node) => new(path, (int)node.Start.Line, (int)node.Start.Column, node is YamlScalarNode { Value.Length: > 0 and var length } && node.Start.Line == node.End.Line ? length : 1);
    }

    private static string KindOf(YamlNode node) => node is YamlMappingNode ? "a map" : node is YamlSequenceNode ? "a list" : "a text";

    // Where a language has no sentences for findings, documents quote their messages, marked as English.
    private static TemplateMap WithoutRules(TemplateMap words) =>
        new(words.Select(w => w.Key == "rules" ? KeyValuePair.Create<string, object?>(w.Key, new TemplateMap([])) : w));

    private static TemplateMap Over(TemplateMap own, TemplateMap shipped) => new(
        own.Keys.Union(shipped.Keys, StringComparer.Ordinal).Select(n => KeyValuePair.Create(n, Over(own.GetValueOrDefault(n), shipped.GetValueOrDefault(n)))));

    // A nested map, such as titles, may override only some of its keys.
    private static object? Over(object? own, object? shipped) =>
        own is TemplateMap some && shipped is TemplateMap all ? Over(some, all) : own ?? shipped;
}
