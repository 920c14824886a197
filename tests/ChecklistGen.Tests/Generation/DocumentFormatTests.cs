using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Generation;

/// <summary>A template that asks for the format gets a document of its own in each, however it asks.</summary>
public sealed class DocumentFormatTests
{
    [Theory]
    [InlineData("{{ document.format }}")]
    [InlineData("{{ document['for' + 'mat'] }}")]
    [InlineData("{{ with document; format; end }}")]
    [InlineData("{{ document | object.values | array.join ' ' }}")]
    [InlineData("{{ for member in document; member.value; ' '; end }}")]
    [InlineData("{{ copied = document; copied.format }}")]
    [InlineData("{{ object.eval 'document.format' }}")]
    [InlineData("{{ include 'partials/asking' }}")]
    [InlineData("{{ include ('partials/' + 'asking') }}")]
    public void Each_format_has_its_name(string template)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("mine.sbn-md", $"# Made as\n\nformat {template}.\n");
        folder.Write("partials/asking.sbn-md", "{{ document.format }}"u8.ToArray());
        var run = CommandRun.Of("generate", Repository.PathTo("seeds", "data-processing.md"), "-t", file, "-f", "md,html,json", "-o", folder.PathTo("out"));
        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"format[^.]*\bmd\b", File.ReadAllText(run.Lines.Single(l => l.EndsWith(".md", StringComparison.Ordinal))));
        Assert.Matches(@"format[^.]*\bhtml\b", File.ReadAllText(run.Lines.Single(l => l.EndsWith(".mine.html", StringComparison.Ordinal))));
        Assert.Contains("\"format\": \"json\"", File.ReadAllText(run.Lines.Single(l => l.EndsWith(".json", StringComparison.Ordinal))), StringComparison.Ordinal);
    }
}
