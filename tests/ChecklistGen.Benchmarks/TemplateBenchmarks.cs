using BenchmarkDotNet.Attributes;
using ChecklistGen.Templates;
using HandlebarsDotNet;

namespace ChecklistGen.Benchmarks;

/// <summary>The same checklist rendered by our engine and by Handlebars.Net: time and memory grow with the items, and no faster.</summary>
[MemoryDiagnoser]
public class TemplateBenchmarks
{
    internal const string Ours = """
        # {{ service.name }}

        {{ for phase in phases ~}}
        ## {{ phase.number }}. {{ phase.title }} ({{ phase.items.size }})

        | | Id | Activity | Role | Due |
        |-|-|-|-|-|
        {{ for item in phase.items ~}}
        | [{{ if item.done }}x{{ else }} {{ end }}] | {{ item.id }} | {{ item.text }}{{ if item.shared }} _(shared)_{{ end }} | {{ item.role }} | {{ item.due ?? "—" }} |
        {{ end ~}}

        {{ end ~}}
        """;

    internal const string Theirs = """
        # {{{service.name}}}

        {{#each phases}}
        ## {{number}}. {{{title}}} ({{items.Count}})

        | | Id | Activity | Role | Due |
        |-|-|-|-|-|
        {{#each items}}
        | [{{#if done}}x{{else}} {{/if}}] | {{{id}}} | {{{text}}}{{#if shared}} _(shared)_{{/if}} | {{{role}}} | {{#if due}}{{{due}}}{{else}}—{{/if}} |
        {{/each}}

        {{/each}}
        """;

    private Template _template = null!;
    private TemplateContext _context = null!;
    private HandlebarsTemplate<TextWriter, object, object> _handlebars = null!;
    private Dictionary<string, object?> _data = null!;

    [Params(50, 500, 10_000)]
    public int Items { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _data = Data(Items);
        _template = Template.Parse(Ours, "checklist");
        _context = new TemplateContext { Data = _data, Limits = TemplateLimits.Documents, Strictness = TemplateStrictness.Strict };
        _handlebars = Handlebars.Create().Compile(new StringReader(Theirs));
        var (ours, theirs) = (Render(w => _template.Render(_context, w)), Render(w => _handlebars(w, _data, null)));
        if (ours != theirs)
            throw new InvalidOperationException($"the two templates write different documents:\n{ours[..200]}\n---\n{theirs[..200]}");
    }

    [Benchmark(Baseline = true)]
    public void ChecklistGen() => _template.Render(_context, TextWriter.Null);

    [Benchmark]
    public void HandlebarsNet() => _handlebars(TextWriter.Null, _data, null);

    private static string Render(Action<TextWriter> render)
    {
        var writer = new StringWriter();
        render(writer);
        return writer.ToString();
    }

    internal static Dictionary<string, object?> Data(int items)
    {
        const int Phases = 10;
        return new(StringComparer.Ordinal)
        {
            ["service"] = new Dictionary<string, object?>(StringComparer.Ordinal) { ["name"] = "Public Cloud Instances" },
            ["phases"] = Enumerable.Range(1, Phases).Select(object? (p) => new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["number"] = p,
                ["title"] = $"Phase {p}",
                ["items"] = Enumerable.Range(1, items / Phases).Select(object? (i) => Item(p, i)).ToList(),
            }).ToList(),
        };
    }

    private static Dictionary<string, object?> Item(int phase, int number) => new(StringComparer.Ordinal)
    {
        ["id"] = $"PCI-{phase}-{number:00}",
        ["text"] = $"Ensure that activity {number} of phase {phase} is carried out and documented",
        ["role"] = number % 3 == 0 ? "RA" : "R",
        ["done"] = number % 2 == 0,
        ["shared"] = number % 5 == 0,
        ["due"] = number % 4 == 0 ? "2031-07-09" : null,
    };
}
