using ChecklistGen.Documents;

namespace ChecklistGen.Word.Forms;

/// <summary>What a document was made from, as custom properties: document management finds them there, and programs keep them in every format that they save.</summary>
/// <param name="Template">The template's name.</param>
/// <param name="Services">The names of its services.</param>
/// <param name="Sources">The hashes of their pages, in the same order.</param>
internal sealed record SourceFacts(string Template, IReadOnlyList<string> Services, IReadOnlyList<string> Sources)
{
    private const string TemplateName = "Template";
    private const string ServicesName = "Services";
    private const string SourcesName = "Source SHA-256";
    private const string Separator = "; ";

    /// <summary>The facts of a form.</summary>
    public static SourceFacts Of(Form form) =>
        new(form.Template, [.. form.Services.Select(s => s.Name)], [.. form.Services.Select(s => s.SourceSha256)]);

    /// <summary>The facts in a file's properties; empty where it has none.</summary>
    public static SourceFacts From(IReadOnlyDictionary<string, string> properties) => new(
        properties.GetValueOrDefault(TemplateName, ""),
        properties.GetValueOrDefault(ServicesName, "").Split(Separator, StringSplitOptions.RemoveEmptyEntries),
        properties.GetValueOrDefault(SourcesName, "").Split(Separator, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The properties that hold them.</summary>
    public IEnumerable<(string Name, string Value)> ToProperties() =>
    [
        (TemplateName, Template),
        (ServicesName, string.Join(Separator, Services)),
        (SourcesName, string.Join(Separator, Sources)),
    ];
}
