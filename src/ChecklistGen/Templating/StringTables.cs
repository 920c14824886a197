using System.Collections.Concurrent;
using System.Text;
using ChecklistGen.Data;
using ChecklistGen.Configuration;

namespace ChecklistGen.Templating;

/// <summary>The words of shipped templates, a file for each language in <c>templates/strings</c>.</summary>
public static class StringTables
{
    /// <summary>The language of documents whose own has no words here.</summary>
    public const string Fallback = "en";

    private const string Folder = "strings/";
    private const string Extension = ".yaml";

    private static readonly ConcurrentDictionary<string, DataObject> Loaded = new(StringComparer.Ordinal);

    /// <summary>The languages that there are, as two-letter codes.</summary>
    public static IReadOnlyList<string> Languages { get; } =
    [
        .. ShippedTemplates.Files
            .Where(f => f.StartsWith(Folder, StringComparison.Ordinal) && f.EndsWith(Extension, StringComparison.Ordinal))
            .Select(f => f[Folder.Length..^Extension.Length]),
    ];

    /// <summary>The language whose words serve a language tag: <c>fr-CA</c> has French ones.</summary>
    public static string LanguageFor(string tag)
    {
        var language = tag.Split('-')[0].ToLowerInvariant();
        return Languages.Contains(language, StringComparer.Ordinal) ? language : Fallback;
    }

    /// <summary>The words of a language out of <see cref="Languages"/>.</summary>
    public static DataObject For(string language) => Loaded.GetOrAdd(
        language,
        static l => YamlData.ReadMap(Encoding.UTF8.GetString(ShippedTemplates.Read(Folder + l + Extension))));
}
