using ChecklistGen.Pdf.Signatures.Reading;

namespace ChecklistGen.Pdf.Signatures;

/// <summary>A field to sign in (ISO 32000-1, 12.7.4.5).</summary>
/// <param name="Name">Its full name, the parts joined by full stops.</param>
/// <param name="Id">Its object.</param>
/// <param name="Dictionary">The field, which is its widget as well.</param>
/// <param name="Signature">The signature; null in one that nobody has signed.</param>
internal sealed record SignatureField(string Name, PdfReference Id, PdfDictionary Dictionary, PdfDictionary? Signature)
{
    private const int MostNested = 50;

    /// <summary>All fields to sign in, in the form's order.</summary>
    public static List<SignatureField> AllIn(PdfSource file)
    {
        var found = new List<SignatureField>();
        var seen = new HashSet<int>();
        Collect(file.Array(file.Dictionary(file.Catalog["AcroForm"])?["Fields"]), "", inherited: null, depth: 0);
        return found;

        void Collect(PdfArray? fields, string parent, string? inherited, int depth)
        {
            foreach (var id in (fields ?? []).OfType<PdfReference>())
            {
                if (depth > MostNested || !seen.Add(id.Number) || file.Dictionary(id) is not { } field)
                    continue;
                var part = (file.Follow(field["T"]) as PdfString)?.Text;
                var name = part is null ? parent : parent.Length == 0 ? part : $"{parent}.{part}";
                var type = field.Name("FT") ?? inherited;
                if (type == "Sig" && part is not null)
                    found.Add(new SignatureField(name, id, field, file.Dictionary(field["V"])));
                Collect(file.Array(field["Kids"]), name, type, depth + 1);
            }
        }
    }
}
