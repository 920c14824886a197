using ChecklistGen.Diagnostics;
using ChecklistGen.Files;
using ChecklistGen.Generation.Formats;
using ChecklistGen.Html;

namespace ChecklistGen.Generation.Overview;

/// <summary>Makes <c>index.html</c>, the web page that leads to the files of each service.</summary>
internal sealed class IndexMaker(RunPlan plan) : IRunDocument
{
    private const string Format = "html";
    private const string FileName = "index." + Format;

    private readonly bool _isWanted = plan.Options.Formats.Contains(Format, StringComparer.Ordinal);
    private readonly List<OverviewEntry> _entries = [];

    /// <inheritdoc/>
    public void Add(MadePage page)
    {
        if (_isWanted && page.Summary is { } summary)
            _entries.Add(new OverviewEntry(summary, [.. page.Files.Select(f => f.Name)]));
    }

    /// <inheritdoc/>
    public IEnumerable<MadeFile> Make(DiagnosticBag diagnostics)
    {
        if (_entries.Count == 0)
            yield break;

        var made = new OverviewMaker(plan).Make(_entries, Format, chapters: false);
        diagnostics.AddRange(made.Diagnostics);
        if (made.Value is null)
            yield break;
        var words = plan.Documents.Template.WordsOf(plan.Language);
        var writer = new HtmlWriter(new HtmlOptions
        {
            Words = _ => WebPageWords.From(words),
            Filter = WebPageWords.ForFilter(words),
            AllowsFileLinks = true,
        });
        var content = WrittenBytes.Of(output => writer.Write(new DocumentMaker(plan.Documents).Decide(made.Value, diagnostics), plan.Documents.Theme, output, diagnostics));
        yield return new MadeFile(FileName, Format, content, Template: null);
    }
}
