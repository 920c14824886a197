using System.Collections.Concurrent;
using ChecklistGen.Diagnostics;
using ChecklistGen.Templates;
using ChecklistGen.Templates.Values;
using ChecklistGen.Text;

namespace ChecklistGen.Templating;

/// <summary>Renders the templates of documents: strictly, within limits that grow with the data, on the document's own date.</summary>
public sealed class TemplateRenderer
{
    private readonly TemplateEngine _engine = new();
    private readonly ConcurrentDictionary<TemplateSet, bool> _dependsOnFormat = new(ReferenceEqualityComparer.Instance);

    /// <summary>Renders a template on data; findings point at the template's files.</summary>
    /// <param name="template">The template.</param>
    /// <param name="data">What it sees.</param>
    /// <param name="date">The document's date.</param>
    /// <param name="settings">Settings of Scriban, by the names in <see cref="ScribanSetting.All"/>.</param>
    public Outcome<RenderedTemplate> Render(TemplateSet template, TemplateObject data, DateOnly date, IEnumerable<KeyValuePair<string, string>> settings) =>
        _engine.Render(template.Main, new TemplateOptions
        {
            Data = data,
            Includes = new Partials(template),
            Functions = DocumentFunctions.All,
            Limits = RenderLimits.For(data),
            IsStrict = true,
            Settings = [.. settings],
            Now = new DateTimeOffset(date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero),
            TracksLines = true,
        });

    /// <summary>Whether documents of a template may differ with the format that they are made in.</summary>
    public bool DependsOnFormat(TemplateSet template) =>
        _dependsOnFormat.GetOrAdd(template, t => _engine.MayRead("document", "format", t.Main, new Partials(t)));

    private sealed class Partials(TemplateSet template) : IIncludes
    {
        public IReadOnlyCollection<string> Names => [.. template.Partials];

        public SourceText? Find(string name) => template.Partial(name);
    }
}
