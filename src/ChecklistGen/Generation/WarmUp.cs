using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Transforms;
using ChecklistGen.Markdown.Documents;
using ChecklistGen.Text;

namespace ChecklistGen.Generation;

/// <summary>
/// Has a second core load and compile what will make documents, while the first one still looks for pages: in a short run
/// most of the time goes there. What it makes is thrown away.
/// </summary>
internal static class WarmUp
{
    // A little of everything that documents are full of.
    private const string Markdown = """
        # A

        b **c**

        | d | e |
        | --- | --- |
        | [ ] f | g |
        """;

    /// <summary>Begins; nobody has to wait for the end.</summary>
    public static Task Start(DocumentPlan plan, IEnumerable<string> formats) => Task.Run(() =>
    {
        _ = plan.Frameworks.Value;
        _ = plan.Template.Topics;
        foreach (var writer in formats.Where(plan.Formats.Documents.ContainsKey).Select(f => plan.Formats.Documents[f]))
        {
            var diagnostics = new DiagnosticBag();
            writer.Write(Read(plan, diagnostics), plan.Theme, Stream.Null, diagnostics);
        }
    });

    private static Document Read(DocumentPlan plan, DiagnosticBag diagnostics)
    {
        var read = DocumentReader.Read(SourceText.FromString("", Markdown), new DocumentReaderOptions { Title = "A", Language = "en", Date = plan.Date });
        return DocumentTransforms.Apply(read.Value!, new TransformContext(plan.Theme, plan.Measurer, diagnostics));
    }
}
