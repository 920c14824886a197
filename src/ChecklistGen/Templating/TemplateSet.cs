using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ChecklistGen.Data;
using ChecklistGen.Data.References;
using ChecklistGen.Diagnostics;
using ChecklistGen.Text;

namespace ChecklistGen.Templating;

/// <summary>A template with everything that goes with it: partials, words, frameworks.</summary>
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

    private readonly ConcurrentDictionary<string, DataObject> _words = new(StringComparer.Ordinal);
    private readonly Lazy<ImmutableArray<Framework>> _frameworks;
    private readonly Lazy<TopicCatalogue?> _topics;

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
        _frameworks = new Lazy<ImmutableArray<Framework>>(() => FrameworkFiles.Read(FrameworkSources(files), new DiagnosticBag()));
        _topics = new Lazy<TopicCatalogue?>(() => files.TryGetValue(FrameworksFolder + FrameworkFiles.Topics, out var topics) ? TopicReader.Read(topics).Value : null);
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

    /// <summary>The frameworks whose clauses are looked up.</summary>
    public ImmutableArray<Framework> Frameworks => _frameworks.Value;

    /// <summary>What rows can be about; null where the file can't be read.</summary>
    public TopicCatalogue? Topics => _topics.Value;

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

    /// <summary>The words of a language out of <see cref="Languages"/>; what a file of one's own lacks is as shipped.</summary>
    public DataObject WordsOf(string language) => _words.GetOrAdd(language, l => WordTables.Read(l, Files[StringsFolder + l + Yaml]));

    /// <summary>The same files around one of the partials.</summary>
    public TemplateSet Around(string partial) => new(Name, Partial(partial)!, Files);

    /// <summary>The title of its documents in the words of a language; null for a template that has none there.</summary>
    public string? TitleIn(DataObject strings) =>
        strings.TryGetValue("titles", out var titles) && titles is DataObject all && all.TryGetValue(Name, out var title) ? title as string : null;

    internal static Dictionary<string, SourceText> FrameworkSources(IReadOnlyDictionary<string, SourceText> files) =>
        files.Where(f => f.Key.StartsWith(FrameworksFolder, StringComparison.Ordinal)).ToDictionary(StringComparer.Ordinal);

    private static string HashOf(SourceText main, IReadOnlyDictionary<string, SourceText> files)
    {
        var list = new StringBuilder(main.Sha256).Append('\n');
        foreach (var (name, text) in files.OrderBy(p => p.Key, StringComparer.Ordinal))
            list.Append(text.Sha256).Append(' ').Append(name).Append('\n');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(list.ToString())));
    }
}
