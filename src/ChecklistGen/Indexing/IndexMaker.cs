using ChecklistGen.Diagnostics;
using ChecklistGen.Documents.Transforms;
using ChecklistGen.Formats;
using ChecklistGen.Generation;
using ChecklistGen.Html;
using ChecklistGen.Templating;

namespace ChecklistGen.Indexing;

/// <summary>
/// Makes <c>index.html</c>, the page over all services of a run: hears of each page that was made, and is written after
/// the last.
/// </summary>
internal sealed class IndexMaker(RunPlan plan)
{
    private const string Format = "html";
    private const string FileName = "index." + Format;

    private readonly List<IndexEntry> _entries = [];

    /// <summary>The pages that it is over.</summary>
    public IReadOnlyList<IndexEntry> Entries => _entries;

    /// <summary>Takes note of a page.</summary>
    public void Add(MadePage page)
    {
        if (page.Summary is { } summary)
            _entries.Add(new IndexEntry(summary, [.. page.Files.Select(f => f.Name)]));
    }

    /// <summary>The index; null where no web pages are made, or none could be.</summary>
    /// <param name="diagnostics">Where findings go.</param>
    public MadeFile? Make(DiagnosticBag diagnostics)
    {
        if (!plan.Options.Formats.Contains(Format, StringComparer.Ordinal) || _entries.Count == 0)
            return null;

        var language = Language();
        var strings = plan.Documents.Template.WordsOf(language);
        var document = new IndexDocument(plan, strings, language).Build(_entries);
        var laidOut = DocumentTransforms.Apply(document, new TransformContext(plan.Documents.Theme, plan.Documents.Measurer, diagnostics));
        var writer = new HtmlWriter(new HtmlOptions
        {
            Words = _ => WebPageWords.From(strings),
            Filter = WebPageWords.ForFilter(strings),
            AllowsFileLinks = true,
        });
        using var content = new MemoryStream();
        writer.Write(laidOut, plan.Documents.Theme, content, diagnostics);
        return new MadeFile(FileName, content.ToArray(), Template: null);
    }

    // The language that all documents are in, if there is one.
    private string Language()
    {
        var languages = _entries.Select(e => plan.LanguageOf(e.Summary.Page)).Distinct(StringComparer.Ordinal).ToList();
        return languages is [var only] ? only : TemplateSet.FallbackLanguage;
    }
}
