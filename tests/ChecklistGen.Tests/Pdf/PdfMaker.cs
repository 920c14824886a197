using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Documents.Transforms;
using ChecklistGen.Pdf;
using ChecklistGen.Tests.Pdf.SelfCheck;

namespace ChecklistGen.Tests.Pdf;

/// <summary>Makes PDFs for tests. Each passes every assertion, S40 included, or the test fails here.</summary>
internal static class PdfMaker
{
    /// <summary>Transforms a document and writes it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">How it is written.</param>
    /// <param name="theme">Its looks.</param>
    public static MadePdf Make(Document document, PdfOptions? options = null, Theme? theme = null)
    {
        (options, theme) = (options ?? new PdfOptions(), theme ?? Theme.Default);
        var transformed = Transform(document, theme, options);
        var made = Write(transformed, options, theme);
        PdfSelfCheck.AssertClean(made.Bytes);
        AssertComplete(transformed, options, theme, made);
        return made;
    }

    /// <summary>The document as writers get it.</summary>
    public static Document Transform(Document document, Theme? theme = null, PdfOptions? options = null)
    {
        theme ??= Theme.Default;
        var context = new TransformContext(theme, new FontMeasurer(theme.Font, options?.FindFallbackFont), new DiagnosticBag());
        return DocumentTransforms.Apply(document, context);
    }

    /// <summary>Only writes.</summary>
    public static MadePdf Write(Document document, PdfOptions? options = null, Theme? theme = null)
    {
        var output = new MemoryStream();
        var diagnostics = new DiagnosticBag();
        new PdfWriter(options ?? new PdfOptions()).Write(document, theme ?? Theme.Default, output, diagnostics);
        return new MadePdf(output.ToArray(), diagnostics.ToSorted());
    }

    // S40: the same bytes again, all that the document says and no more, and page numbers that are true.
    private static void AssertComplete(Document document, PdfOptions options, Theme theme, MadePdf made)
    {
        Assert.True(made.Bytes.AsSpan().SequenceEqual(Write(document, options, theme).Bytes), "S40 two files of one document differ");
        var toc = TreeText.TableOfContents(made.Bytes);
        Assert.All(toc, entry => Assert.Equal($"{entry.Page}", entry.Printed));
        var expected = DocumentText.Of(document, options.Fillable, [.. toc.Select(t => t.Printed)]);
        var actual = TreeText.Of(made.Bytes).Replace("\u00AD", "", StringComparison.Ordinal);
        Assert.Equal(expected, actual);
    }
}
