using System.Text.RegularExpressions;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Documents.Transforms;
using ChecklistGen.Markdown;
using ChecklistGen.Pdf;
using ChecklistGen.Tests.Pdf.SelfCheck;
using ChecklistGen.Tests.Support;
using ChecklistGen.Tests.Word.Support;
using ChecklistGen.Text;

namespace ChecklistGen.Tests.Templating;

/// <summary>Every example of <c>templates/README.md</c> is rendered.</summary>
public sealed partial class TemplateReadmeTests
{
    public static TheoryData<string> MarkdownExamples => [.. Examples("markdown")];

    public static TheoryData<string> ScribanExamples => [.. Examples("scriban")];

    [Theory, MemberData(nameof(MarkdownExamples))]
    public void A_markdown_example_becomes_a_document(string example)
    {
        var options = new DocumentReaderOptions { Title = "Example", Language = "en", Date = new DateOnly(2026, 11, 20) };
        var read = DocumentReader.Read(SourceText.FromString("README.md", example), options);
        Assert.Empty(read.Diagnostics);

        // A piece of a document has no title of its own; everything else must be without a finding.
        var diagnostics = new DiagnosticBag();
        var document = DocumentTransforms.Apply(read.Value!, new TransformContext(Theme.Default, new FontMeasurer(FontFamily.Default), diagnostics));
        WordFile.Write(document);
        using var pdf = new MemoryStream();
        new PdfWriter().Write(document, Theme.Default, pdf, diagnostics);
        PdfSelfCheck.AssertClean(pdf.ToArray());
        Assert.Empty(diagnostics.ToSorted());
    }

    [Theory, MemberData(nameof(ScribanExamples))]
    public void A_scriban_example_renders(string example)
    {
        using var folder = new TemporaryFolder();
        var template = folder.Write("example.sbn-md", example);
        var run = CommandRun.Of("generate", Repository.PathTo("seeds", "data-processing.md"), "-t", template, "-f", "md", "-o", folder.PathTo("out"));
        Assert.Equal(0, run.ExitCode);
        if (example.Contains("extract: true", StringComparison.Ordinal))
            Assert.DoesNotContain("[CG0108]", run.Error, StringComparison.Ordinal);
        Assert.False(string.IsNullOrWhiteSpace(File.ReadAllText(Assert.Single(run.Lines))));
    }

    private static IEnumerable<string> Examples(string language)
    {
        var readme = File.ReadAllText(Repository.PathTo("templates", "README.md"));
        return Example().Matches(readme).Where(m => m.Groups["language"].Value == language).Select(m => m.Groups["text"].Value);
    }

    [GeneratedRegex(@"^```(?<language>\w+) example\n(?<text>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Example();
}
