using BenchmarkDotNet.Attributes;
using ChecklistGen.Templates;
using HandlebarsDotNet;

namespace ChecklistGen.Benchmarks;

/// <summary>What a run that makes one document pays: the template is parsed, or compiled, and rendered once.</summary>
[MemoryDiagnoser]
public class FirstDocumentBenchmarks
{
    private readonly Dictionary<string, object?> _data = TemplateBenchmarks.Data(items: 50);

    [Benchmark(Baseline = true)]
    public void ChecklistGen() =>
        Template.Parse(TemplateBenchmarks.Ours, "checklist").Render(new TemplateContext { Data = _data }, TextWriter.Null);

    [Benchmark]
    public void HandlebarsNet() =>
        Handlebars.Create().Compile(new StringReader(TemplateBenchmarks.Theirs))(TextWriter.Null, _data, null);
}
