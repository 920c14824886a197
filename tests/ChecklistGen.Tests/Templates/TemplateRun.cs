using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Templates;
using ChecklistGen.Templates.Values;
using ChecklistGen.Text;

namespace ChecklistGen.Tests.Templates;

/// <summary>Renders a template given in a test.</summary>
internal static class TemplateRun
{
    public static TemplateOptions Options(string data = "{}") => new() { Data = JsonData.Read(data), Now = new DateTimeOffset(2031, 7, 9, 22, 0, 0, TimeSpan.Zero) };

    public static Outcome<RenderedTemplate> Of(string template, TemplateOptions options, string path = "t") =>
        new TemplateEngine().Render(SourceText.FromString(path, template), options);

    /// <summary>The text, or the error on one line.</summary>
    public static string Text(string template, TemplateOptions options)
    {
        var result = Of(template, options);
        return result.Value?.Text ?? $"{result.Diagnostics[0].Location}: {result.Diagnostics[0].Message}";
    }

    public static Diagnostic Error(string template, TemplateOptions options) => Assert.Single(Of(template, options).Diagnostics);
}

/// <summary>Templates in memory, by name.</summary>
internal sealed class Includes(params IEnumerable<(string Name, string Text)> templates) : IIncludes
{
    private readonly ImmutableDictionary<string, SourceText> _templates = templates.ToImmutableDictionary(t => t.Name, t => SourceText.FromString(t.Name, t.Text), StringComparer.Ordinal);

    public IReadOnlyCollection<string> Names => [.. _templates.Keys.Order(StringComparer.Ordinal)];

    public SourceText? Find(string name) => _templates.GetValueOrDefault(name);
}
