using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Pdf.Fonts;
using ChecklistGen.Pdf.Images;
using ChecklistGen.Pdf.Pages;

namespace ChecklistGen.Pdf.Layout.Passes;

/// <summary>The passes over one document, up to the last.</summary>
/// <param name="document">The document.</param>
/// <param name="fonts">The fonts in which it is set.</param>
/// <param name="options">Which fields are filled in on the screen, and not by hand.</param>
internal sealed class LayoutPasses(Document document, FontSet fonts, PdfOptions options)
{
    // Numbers of pages printed in the text may move lines, and so pages; this many passes are enough for them to agree.
    private const int MostPasses = 5;

    // Blocks and rows: some fifty pages. More would take too much memory to keep, and nobody minds one page more of them.
    private const int LongDocument = 2000;

    private readonly ImageStore _images = new();
    private readonly TextReferences _references = TextReferences.Of(document);

    /// <summary>Runs the passes that numbers of pages need; where they need none, the last one of a short document.</summary>
    /// <param name="theme">How the document looks.</param>
    /// <param name="tightParts">The parts that are set more tightly than usual.</param>
    public LastPass Settle(Theme theme, IReadOnlySet<int> tightParts)
    {
        if (!_references.NeedPages)
            return _references.Length > LongDocument ? new LastPass(NewPass(theme, tightParts, new PageNumbers()), new PageNumbers()) : Made(theme, tightParts);

        var numbers = new PageNumbers();
        for (var pass = 1; pass <= MostPasses; pass++)
        {
            var before = numbers;
            numbers = DocumentLayout.Run(NewPass(theme, tightParts, before), static _ => { });
            if (!before.WereAsked || before.Agrees(numbers))
                break;
        }

        return new LastPass(NewPass(theme, tightParts, numbers), numbers);
    }

    private LastPass Made(Theme theme, IReadOnlySet<int> tightParts)
    {
        var pages = new List<Page>();
        var context = NewPass(theme, tightParts, new PageNumbers());
        return new LastPass(context, DocumentLayout.Run(context, pages.Add)) { Pages = pages };
    }

    private LayoutContext NewPass(Theme theme, IReadOnlySet<int> tightParts, PageNumbers known) => new()
    {
        Document = document,
        Usual = theme,
        TightParts = tightParts,
        IsFillable = options.Fillable,
        HasSignatureFields = options.SignatureFields,
        Fonts = fonts,
        Images = _images,
        Numbers = known,
        Diagnostics = new DiagnosticBag(),
        Anchors = _references.Anchors,
    };
}

/// <summary>The last pass over a document, which makes its pages.</summary>
/// <param name="context">What layouters share.</param>
/// <param name="numbers">What is known about pages before the pass.</param>
internal sealed class LastPass(LayoutContext context, PageNumbers numbers)
{
    /// <summary>What layouters share, and where they put their findings.</summary>
    public LayoutContext Context => context;

    /// <summary>What is known about pages before the pass; nothing where it is the first, and of a long document.</summary>
    public PageNumbers Numbers => numbers;

    /// <summary>The pages, where they are made already.</summary>
    public IReadOnlyList<Page>? Pages { get; init; }

    /// <summary>Hands over the pages in order.</summary>
    /// <returns>How many there are, and where headings stand.</returns>
    public PageNumbers Run(Action<Page> finished)
    {
        if (Pages is null)
            return DocumentLayout.Run(context, finished);
        foreach (var page in Pages)
            finished(page);
        return numbers;
    }
}
