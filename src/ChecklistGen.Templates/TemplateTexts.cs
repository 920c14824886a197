using System.Collections.Concurrent;

namespace ChecklistGen.Templates;

/// <summary>Templates that are held in memory, by name; each is parsed when it is first included.</summary>
public sealed class TemplateTexts(IReadOnlyDictionary<string, string> texts) : ITemplateLoader
{
    private readonly ConcurrentDictionary<string, Template> _parsed = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IEnumerable<string> Names => texts.Keys;

    /// <inheritdoc/>
    public Template? Load(string name) =>
        texts.TryGetValue(name, out var text) ? _parsed.GetOrAdd(name, static (name, text) => Template.Parse(text, name), text) : null;
}
