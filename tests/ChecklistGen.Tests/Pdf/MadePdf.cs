using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Tests.Pdf.Reading;

namespace ChecklistGen.Tests.Pdf;

/// <summary>A PDF that a test made, and that passed all checks.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="Diagnostics">What the writer found.</param>
internal sealed record MadePdf(byte[] Bytes, ImmutableArray<Diagnostic> Diagnostics)
{
    private readonly Lazy<PdfObjects> _objects = new(() => PdfObjects.Read(Bytes));

    public PdfObjects Objects => _objects.Value;

    /// <summary>The codes of the findings, sorted.</summary>
    public IEnumerable<string> Codes => Diagnostics.Select(d => d.Rule.Code);

    /// <summary>All objects of a type, such as <c>Annot</c>.</summary>
    public IEnumerable<PdfDictionary> OfType(string type) =>
        Objects.All.OrderBy(o => o.Key).Select(o => o.Value).OfType<PdfDictionary>().Where(d => Objects.Name(d, "Type") == type);
}
