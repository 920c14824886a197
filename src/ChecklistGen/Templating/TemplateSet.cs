using System.Security.Cryptography;
using System.Text;
using ChecklistGen.Data;
using ChecklistGen.Text;

namespace ChecklistGen.Templating;

/// <summary>A template with the partials that it may include.</summary>
/// <param name="Name">The name under which documents and files go: <c>onboarding</c>.</param>
/// <param name="Main">The template itself.</param>
/// <param name="Partials">The partials by the name that includes them, such as <c>partials/head</c>.</param>
public sealed record TemplateSet(string Name, SourceText Main, IReadOnlyDictionary<string, SourceText> Partials)
{
    /// <summary>The ending of template files: Scriban that renders Markdown.</summary>
    public const string Extension = ".sbn-md";

    /// <summary>SHA-256 over the template and its partials by name: what documents print as the template's hash.</summary>
    public string Hash { get; } = HashOf(Main, Partials);

    /// <summary>The title of its documents in the words of a language; null for a template that has none there.</summary>
    public string? TitleIn(DataObject strings) =>
        strings.TryGetValue("titles", out var titles) && titles is DataObject all && all.TryGetValue(Name, out var title) ? title as string : null;

    private static string HashOf(SourceText main, IReadOnlyDictionary<string, SourceText> partials)
    {
        var list = new StringBuilder(main.Sha256).Append('\n');
        foreach (var (name, text) in partials.OrderBy(p => p.Key, StringComparer.Ordinal))
            list.Append(text.Sha256).Append(' ').Append(name).Append('\n');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(list.ToString())));
    }
}
