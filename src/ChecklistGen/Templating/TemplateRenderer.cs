using System.Globalization;
using ChecklistGen.Data;
using ChecklistGen.Diagnostics;
using ChecklistGen.Templates;
using ChecklistGen.Text;

namespace ChecklistGen.Templating;

/// <summary>Renders the templates of documents: strictly, within limits that grow with the data, on the document's own date.</summary>
public sealed class TemplateRenderer
{
    private readonly TemplateEngine _engine = new();

    /// <summary>Renders a template on data; findings point at the template's files.</summary>
    /// <param name="template">The template.</param>
    /// <param name="data">What it sees.</param>
    /// <param name="settings">Settings of Scriban, by the names in <see cref="ScribanSetting.All"/>.</param>
    public Outcome<RenderedTemplate> Render(TemplateSet template, DataObject data, IEnumerable<KeyValuePair<string, string>> settings) =>
        _engine.Render(template.Main, new TemplateOptions
        {
            Data = data,
            Includes = new Partials(template),
            Functions = DocumentFunctions.All,
            Limits = RenderLimits.For(data),
            IsStrict = true,
            Settings = [.. settings],
            Now = DateOf(data),
            TracksLines = true,
        });

    private static DateTimeOffset DateOf(DataObject data) =>
        new(DateTime.ParseExact(((DataObject)data["document"]!).Text("date"), "yyyy-MM-dd", CultureInfo.InvariantCulture), TimeSpan.Zero);

    private sealed class Partials(TemplateSet template) : IIncludes
    {
        public IReadOnlyCollection<string> Names => [.. template.Partials];

        public SourceText? Find(string name) => template.Partial(name);
    }
}
