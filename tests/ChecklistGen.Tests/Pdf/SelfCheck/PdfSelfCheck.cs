using ChecklistGen.Tests.Pdf.Reading;
using UglyToad.PdfPig.Exceptions;

namespace ChecklistGen.Tests.Pdf.SelfCheck;

/// <summary>
/// What must hold of every PDF we write, whatever is in it: assertions S1 to S45, each of which a validator accepts
/// broken in at least one way, or is the quickest to tell. S40 needs the document too: <see cref="PdfMaker"/> asserts it.
/// </summary>
internal static class PdfSelfCheck
{
    // In this order: later ones use what earlier ones found out.
    private static readonly Action<CheckContext>[] Checks =
    [
        FileChecks.Run, CatalogChecks.Run, MetadataChecks.Run, ContentChecks.Run, StructureChecks.Run, HeadingAndFigureChecks.Run,
        TableChecks.Run, ParentTreeChecks.Run, AnnotationChecks.Run, FieldChecks.Run, SignatureChecks.Run, AttachmentChecks.Run, OutlineChecks.Run,
    ];

    /// <summary>Runs all assertions; an empty list is a good file.</summary>
    public static IReadOnlyList<Finding> Run(byte[] file)
    {
        CheckContext? context = null;
        try
        {
            context = new CheckContext(file, PdfObjects.Read(file));
            foreach (var check in Checks)
                check(context);
            return context.Findings;
        }
        catch (PdfDocumentEncryptedException)
        {
            return [new Finding(3, "the file is encrypted")];
        }
        catch (Exception problem) when (problem is not Xunit.Sdk.XunitException)
        {
            // A file that can't be read must never pass.
            return [.. context?.Findings ?? [], new Finding(0, $"{problem.GetType().Name}: {problem.Message}")];
        }
    }

    /// <summary>Fails the test with all that is wrong.</summary>
    public static void AssertClean(byte[] file)
    {
        var findings = Run(file);
        Assert.True(findings.Count == 0, string.Join('\n', findings.Take(20)));
    }
}
