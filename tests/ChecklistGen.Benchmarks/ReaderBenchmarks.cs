using BenchmarkDotNet.Attributes;
using ChecklistGen.Diagnostics;
using ChecklistGen.Reading;
using ChecklistGen.Reading.Markdown;
using ChecklistGen.Raci;
using ChecklistGen.Text;

namespace ChecklistGen.Benchmarks;

/// <summary>Reading a page and selecting what is the customer's: ten times the rows, ten times the time.</summary>
[MemoryDiagnoser]
public class ReaderBenchmarks
{
    private SourceText _page = null!;

    [Params(1_000, 10_000, 100_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Setup() => _page = Pages.OfLength(Rows);

    [Benchmark]
    public Outcome<Matrix> Read() => MatrixReader.Read(MarkdownPageReader.Read(_page));

    [Benchmark]
    public Checklist Select() => ChecklistSelector.Select(MatrixReader.Read(MarkdownPageReader.Read(_page)).Value!);
}
