using System.Collections.Concurrent;
using System.Globalization;
using ChecklistGen.Diagnostics;
using ChecklistGen.Templates.Errors;
using ChecklistGen.Templates.Rendering;
using ChecklistGen.Text;
using Scriban;
using Scriban.Syntax;

namespace ChecklistGen.Templates;

/// <summary>Renders templates with Scriban. Each file is parsed once; rendering is thread-safe.</summary>
public sealed class TemplateEngine
{
    private readonly ConcurrentDictionary<SourceText, Template> _parsed = new(ReferenceEqualityComparer.Instance);

    /// <summary>Renders a template. The result is its text, or the error that stopped it, located in the template or an included one.</summary>
    public Outcome<RenderedTemplate> Render(SourceText template, TemplateOptions options)
    {
        var context = new RenderContext(template, options, Parse);
        using var timeout = context.TimeLimit is { } limit ? new CancellationTokenSource(limit, options.Clock) : new CancellationTokenSource();
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, options.Cancellation);
        context.CancellationToken = either.Token;

        // Some of Scriban's functions use the thread's culture.
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            var parsed = Parse(template);
            return parsed.HasErrors
                ? Failed(SyntaxErrors.Describe(template, parsed.Messages))
                : new Outcome<RenderedTemplate>(new RenderedTemplate(context.Render(parsed), context.LineOrigins, template.Path), []);
        }
        catch (ScriptRuntimeException e)
        {
            context.IsTimeUp = timeout.IsCancellationRequested;
            return Failed(new RuntimeErrors(context).Describe(e));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    /// <summary>
    /// Whether a rendering may read a member of a variable, in the template or in anything that it includes. Yes where only
    /// rendering shows it; no for what can't be parsed, which is never rendered.
    /// </summary>
    public bool MayRead(string variable, string member, SourceText template, IIncludes includes)
    {
        var search = new MemberSearch(variable, member);
        var seen = new HashSet<SourceText>(ReferenceEqualityComparer.Instance);
        var open = new Stack<SourceText>([template]);
        while (!search.Found && open.TryPop(out var next))
        {
            if (seen.Add(next) && Parse(next) is { HasErrors: false } parsed)
                search.Visit(parsed.Page);
            foreach (var found in (search.IncludesAny ? includes.Names : search.Includes).Select(includes.Find).OfType<SourceText>().Where(f => !seen.Contains(f)))
                open.Push(found);
        }

        return search.Found;
    }

    private Template Parse(SourceText source) => _parsed.GetOrAdd(source, static s => Template.Parse(s.Text, s.Path));

    private static Outcome<RenderedTemplate> Failed(Diagnostic error) => new(null, [error]);
}

/// <summary>What a template rendered.</summary>
public sealed class RenderedTemplate
{
    private readonly IReadOnlyList<LineOrigin> _origins;
    private readonly string _template;

    internal RenderedTemplate(string text, IReadOnlyList<LineOrigin> origins, string template)
    {
        Text = text;
        _origins = origins;
        _template = template;
    }

    /// <summary>The text, which is Markdown for the shipped templates.</summary>
    public string Text { get; }

    /// <summary>Where a line (1-based) of the text was written; only the template's path unless <see cref="TemplateOptions.TracksLines"/>.</summary>
    public Location Locate(int line) =>
        line >= 1 && line <= _origins.Count ? new Location(_origins[line - 1].File, _origins[line - 1].Line) : new Location(_template);
}
