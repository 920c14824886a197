using BenchmarkDotNet.Attributes;
using ChecklistGen.Data;
using ChecklistGen.Data.References;
using ChecklistGen.Diagnostics;
using ChecklistGen.Generation;
using ChecklistGen.Raci;
using ChecklistGen.Reading;
using ChecklistGen.Reading.Markdown;
using ChecklistGen.Templating;
using ChecklistGen.Text;

namespace ChecklistGen.Benchmarks;

/// <summary>The shipped <c>onboarding</c> template on the five seeds, and on one page of 10,000 rows.</summary>
[MemoryDiagnoser]
public class OnboardingBenchmarks
{
    private static readonly DateOnly Date = new(2026, 11, 20);

    private readonly TemplateRenderer _engine = new();
    private TemplateSet _template = null!;
    private ChecklistData[] _seeds = [];
    private ChecklistData[] _large = [];

    [GlobalSetup]
    public void Setup()
    {
        _template = new TemplateSet(
            "onboarding",
            ShippedTemplates.Source("onboarding" + TemplateSet.Extension),
            ShippedTemplates.Files.ToDictionary(f => f, ShippedTemplates.Source, StringComparer.Ordinal));
        _seeds = [.. Pages.Seeds().Select(DataOf)];
        _large = [DataOf(Pages.OfLength(10_000))];
    }

    [Benchmark]
    public int Seeds() => Render(_seeds);

    [Benchmark]
    public int TenThousandRows() => Render(_large);

    private int Render(ChecklistData[] all) => all.Sum(data => _engine.Render(_template, data.ForTemplate("pdf"), Date, []).Value!.Text.Length);

    private ChecklistData DataOf(SourceText page)
    {
        var checklist = ChecklistSelector.Select(MatrixReader.Read(MarkdownPageReader.Read(page)).Value!);
        return ChecklistData.Of(checklist, [], new ChecklistDataOptions
        {
            Document = new DocumentFacts
            {
                Title = checklist.Matrix.Service.Name,
                TemplateName = _template.Name,
                TemplateHash = _template.Hash,
                Language = "en",
                Date = Date,
                Words = _template.WordsOf("en"),
            },
            Slug = Slug.From(checklist.Matrix.Service.Name),
            Frameworks = new FrameworkSet(FrameworkFiles.Read(_template.Files, new DiagnosticBag()), TopicReader.Read(_template.Files[TemplateSet.FrameworksFolder + FrameworkFiles.Topics]).Value),
        });
    }
}
