using System.Security.Cryptography;
using ChecklistGen.Diagnostics;
using ChecklistGen.Pdf.File;
using ChecklistGen.Pdf.Signatures.Reading;
using ChecklistGen.Text;

namespace ChecklistGen.Pdf.Signatures;

/// <summary>Opens files that are to be signed, and finds the field.</summary>
internal static class SignableFile
{
    // The header may be a little further on (ISO 32000-1, annex H, implementation note 13).
    private const int Head = 1024;

    /// <summary>Opens a file.</summary>
    /// <exception cref="PdfSyntaxException">It is none, damaged, or encrypted.</exception>
    public static PdfSource Open(byte[] file)
    {
        if (file.AsSpan(0, Math.Min(file.Length, Head)).IndexOf("%PDF-"u8) < 0)
            throw new PdfSyntaxException("it is not a PDF file");
        var source = Read(file);
        return source.Trailer["Encrypt"] is null ? source : throw new PdfSyntaxException("it is encrypted");
    }

    /// <summary>The field to sign in; null, and why, where there is none.</summary>
    public static (SignatureField? Field, Diagnostic? Problem) Choose(string path, PdfSource source, SigningOptions options)
    {
        var fields = SignatureField.AllIn(source);
        if (fields.Count == 0)
            return (null, SignatureDiagnostics.WrongField(path, "it has no field to sign in", "make it again with a template that has a sign-off block, and without `--no-signature-fields`"));
        if (LocksEverything(source))
            return (null, SignatureDiagnostics.WrongField(path, "whoever certified it allows no further signatures", "sign a file that is not certified"));
        if (options.Certify && fields.Find(f => f.Signature is not null) is { } first)
            return (null, SignatureDiagnostics.WrongField(path, $"only the first signature can certify, and `{first.Name}` is signed", "sign without `--certify`"));

        var open = fields.FindAll(f => f.Signature is null);
        var names = $"the fields that nobody has signed: {string.Join(", ", open.Select(f => $"`{f.Name}`"))}";
        if (options.Field is null)
            return open.Count > 0 ? (open[0], null) : (null, SignatureDiagnostics.WrongField(path, "all its fields are signed", "make a file with a field for each party"));
        if (fields.Find(f => f.Name == options.Field) is not { } field)
        {
            var near = Suggestion.For(options.Field, fields.Select(f => f.Name));
            return (null, SignatureDiagnostics.WrongField(path, $"there is no field `{options.Field}`" + (near is null ? "" : $"; did you mean `{near}`?"), open.Count > 0 ? names : "all fields are signed"));
        }

        return field.Signature is null
            ? (field, null)
            : (null, SignatureDiagnostics.WrongField(path, $"`{field.Name}` is signed already", open.Count > 0 ? names : "all fields are signed"));
    }

    /// <summary>What an update goes on from.</summary>
    public static PreviousRevision PreviousOf(PdfSource source)
    {
        var section = source.Sections[0];
        // Some programs understate the size; a number that is taken must not be given again.
        var size = Math.Max(section.Trailer.Integer("Size") ?? 0, source.Sections.SelectMany(s => s.Places.Keys).DefaultIfEmpty().Max() + 1);
        var id = source.Array(section.Trailer["ID"]) is [PdfString { Bytes: { Length: > 0 } given }, ..] ? given : SHA256.HashData(source.File)[..16];
        return new PreviousRevision(source.File.Length, source.File[^1] is (byte)'\n' or (byte)'\r', section.Start, size, section.IsStream, id);
    }

    private static PdfSource Read(byte[] file)
    {
        try
        {
            var source = PdfSource.Read(file);
            if (source.Trailer["Encrypt"] is null)
                _ = source.Catalog;
            return source;
        }
        catch (PdfSyntaxException e)
        {
            throw new PdfSyntaxException($"it is damaged: {e.Message}");
        }
    }

    private static bool LocksEverything(PdfSource source) =>
        source.Dictionary(source.Dictionary(source.Catalog["Perms"])?["DocMDP"]) is { } certifying
        && (source.Array(certifying["Reference"]) ?? []).Any(r => source.Dictionary(source.Dictionary(r)?["TransformParams"])?.Integer("P") == 1);
}
