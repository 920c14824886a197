using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using ChecklistGen.Templates;

namespace ChecklistGen.Benchmarks;

/// <summary>Parsing grows with the length of the template, and no faster.</summary>
[MemoryDiagnoser]
public class ParseBenchmarks
{
    private string _text = "";

    [Params(10, 100, 1_000)]
    public int Sections { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var text = new StringBuilder();
        for (var i = 0; i < Sections; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $$$"""
                ## {{{i}}}. {{ t.section }} {{ sections[{{{i}}}].title | string.capitalize }}
                {{ for item in sections[{{{i}}}].items ~}}
                - {{ item.text }}{{ if item.due && item.due < today }} ({{ t.late | string.replace "%" item.due }}){{ end }}
                {{ end ~}}

                """);
        }

        _text = text.ToString();
    }

    [Benchmark]
    public Template Parse() => Template.Parse(_text, "sections");
}
