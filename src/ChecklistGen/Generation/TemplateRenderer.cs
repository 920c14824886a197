using System.Collections.Concurrent;
using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Templates;
using ChecklistGen.Templates.Values;
using ChecklistGen.Templating;
using ChecklistGen.Text;

namespace ChecklistGen.Generation;

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

/// <summary>How much a template may use up, of a document as of any other: it grows with the data.</summary>
internal static class RenderLimits
{
    // An audit takes some 660 characters a row, a row has some 50 values, and what is captured or included counts twice.
    private const long CharactersOfTemplate = 4 * 1024 * 1024;
    private const long CharactersOfValue = 64;
    private const long TimesOfText = 16;

    // On a busy machine, too, an audit takes less.
    private static readonly TimeSpan TimeOfTemplate = TimeSpan.FromSeconds(4.5);
    private static readonly TimeSpan TimeOfValue = TimeSpan.FromMicroseconds(20);

    /// <summary>The limits for a template on data.</summary>
    public static TemplateLimits For(TemplateObject data)
    {
        var size = data.Size;
        return new TemplateLimits
        {
            OutputLength = (int)Math.Min(int.MaxValue, CharactersOfTemplate + (size.Values * CharactersOfValue) + (size.Characters * TimesOfText)),
            Duration = TimeOfTemplate + (size.Values * TimeOfValue),
        };
    }
}

/// <summary>
/// The functions that documents need and Scriban lacks, in a group of their own: <c>templates/README.md</c> documents them.
/// </summary>
public static class DocumentFunctions
{
    /// <summary>All groups.</summary>
    public static ImmutableDictionary<string, ImmutableDictionary<string, Func<string, string>>> All { get; } =
        ImmutableDictionary.Create<string, ImmutableDictionary<string, Func<string, string>>>(StringComparer.Ordinal).Add(
            "md",
            ImmutableDictionary.Create<string, Func<string, string>>(StringComparer.Ordinal)
                .Add("escape", MarkdownEscaper.EscapeForTemplate)
                .Add("table_cell", text => MarkdownEscaper.EscapeForTemplate(PlainText.OnOneLine(text)))
                .Add("value", text => string.Join("&#10;", text.Split('\n').Select(MarkdownEscaper.EscapeForTemplate))));
}
