using System.Collections.Concurrent;
using System.Globalization;
using ChecklistGen.Data;
using ChecklistGen.Diagnostics;
using ChecklistGen.Templates;
using ChecklistGen.Text;

namespace ChecklistGen.Templating;

/// <summary>Renders with our own implementation of the template language. Each file is parsed once in a run.</summary>
public sealed class TemplateEngine : ITemplateEngine
{
    private readonly ConcurrentDictionary<SourceText, Template> _parsed = new();

    /// <inheritdoc/>
    public Outcome<RenderedTemplate> Render(TemplateSet template, DataObject data, IEnumerable<KeyValuePair<string, string>> settings)
    {
        var context = new TemplateContext
        {
            Data = data,
            Loader = new Loader(template, Parse),
            Functions = DocumentFunctions.All,
            Limits = TemplateLimits.Documents,
            Strictness = TemplateStrictness.Strict,
            Now = DateOf(data),
            TrackLines = true,
        };
        var result = Parse(template.Main).Render(TemplateSetting.ApplyAll(context, settings));
        return result.Text is { } text
            ? new Outcome<RenderedTemplate>(new RenderedTemplate(text, line => Locate(result.Lines, line, template)), [])
            : new Outcome<RenderedTemplate>(null, [TemplateErrors.Translate(result.Error!)]);
    }

    private Template Parse(SourceText source) => _parsed.GetOrAdd(source, static s => Template.Parse(s.Text, s.Path));

    private static Location Locate(IReadOnlyList<LineOrigin> lines, int line, TemplateSet template) =>
        line >= 1 && line <= lines.Count ? new Location(lines[line - 1].File, lines[line - 1].Line) : new Location(template.Main.Path);

    // Templates may ask for the time; documents of one date have the same bytes.
    private static DateTimeOffset DateOf(DataObject data) =>
        new(DateTime.ParseExact((string)((DataObject)data["document"]!)["date"]!, "yyyy-MM-dd", CultureInfo.InvariantCulture), TimeSpan.Zero);

    private sealed class Loader(TemplateSet template, Func<SourceText, Template> parse) : ITemplateLoader
    {
        public IEnumerable<string> Names => template.Partials;

        public Template? Load(string name) => template.Partial(name) is { } source ? parse(source) : null;
    }
}
