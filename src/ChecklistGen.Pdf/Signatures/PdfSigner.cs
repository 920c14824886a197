using System.Globalization;
using System.Text;
using ChecklistGen.Diagnostics;
using ChecklistGen.Pdf.File;
using ChecklistGen.Pdf.Signatures.Reading;

namespace ChecklistGen.Pdf.Signatures;

/// <summary>How a file is signed.</summary>
public sealed record SigningOptions
{
    /// <summary>The time of signing, which the signature states.</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>The name of the field to sign in; null for the first that nobody has signed.</summary>
    public string? Field { get; init; }

    /// <summary>Why it is signed; null to give no reason.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether nothing may be changed afterwards but form fields and further signatures (ISO 32000-1, 12.8.2.2, DocMDP with P = 2).</summary>
    public bool Certify { get; init; }

    /// <summary>Asks a server for a timestamp (RFC 3161): takes a request, returns the response, throws <see cref="TimestampException"/>; null for none.</summary>
    public Func<byte[], byte[]>? Timestamp { get; init; }
}

/// <summary>A file that was signed.</summary>
/// <param name="File">Its bytes.</param>
/// <param name="Field">The field that was signed in.</param>
/// <param name="Signer">The name that it shows.</param>
public sealed record SignedPdf(byte[] File, string Field, string Signer);

/// <summary>
/// Signs PDF files as PAdES baseline B, or B-T with a timestamp (ETSI EN 319 142-1). What is there stays as it is, byte for byte: a
/// signature is appended, and so is each one after it.
/// </summary>
public static class PdfSigner
{
    // What CMS takes beside certificates, and what a timestamp takes, whose server adds certificates of its own.
    private const int RoomForSignature = 4096;
    private const int RoomForTimestamp = 16_384;
    private const int LongestString = 32_767; // ISO 19005-3, 6.1.13

    /// <summary>Signs a file; no value where it can't be signed, which is then the finding.</summary>
    /// <param name="path">The file's path, for findings.</param>
    /// <param name="file">Its bytes.</param>
    /// <param name="certificate">Who signs.</param>
    /// <param name="options">How.</param>
    /// <exception cref="TimestampException">There is no timestamp.</exception>
    public static Outcome<SignedPdf> Sign(string path, byte[] file, SigningCertificate certificate, SigningOptions options)
    {
        try
        {
            var source = SignableFile.Open(file);
            var (field, problem) = SignableFile.Choose(path, source, options);
            return field is null
                ? new Outcome<SignedPdf>(null, [problem!])
                : new Outcome<SignedPdf>(new SignedPdf(Sign(source, field, certificate, options), field.Name, certificate.Name), []);
        }
        catch (PdfSyntaxException e)
        {
            return new Outcome<SignedPdf>(null, [SignatureDiagnostics.Unreadable(path, e.Message)]);
        }
    }

    private static byte[] Sign(PdfSource source, SignatureField field, SigningCertificate certificate, SigningOptions options)
    {
        var room = RoomForSignature + certificate.Issuers.Append(certificate.Signer).Sum(c => c.RawData.Length) + (options.Timestamp is null ? 0 : RoomForTimestamp);
        var output = new MemoryStream();
        output.Write(source.File);
        var places = Append(output, source, field, certificate.Name, options, Math.Min(room, LongestString));
        var file = output.ToArray();
        places.WriteRange(file);
        var data = SignedDataMaker.Sign(places.Signed(file), certificate, options.Timestamp);
        if (data.Length > places.Room)
            throw new PdfSyntaxException("its signature would be larger than PDF/A allows: there are too many certificates, or the timestamp is too large");
        places.WriteContents(file, data);
        return file;
    }

    private static SignaturePlaces Append(Stream output, PdfSource source, SignatureField field, string name, SigningOptions options, int room)
    {
        using var update = new PdfFile(output, SignableFile.PreviousOf(source));
        var signature = update.Allocate();
        var places = new SignaturePlaces { Room = room };
        update.WriteDictionary(signature, o =>
        {
            o.Name("Type", "Sig").Name("Filter", "Adobe.PPKLite").Name("SubFilter", "ETSI.CAdES.detached").Text("Name", name)
                .Text("M", options.Time.UtcDateTime.ToString("'D:'yyyyMMddHHmmss'Z'", CultureInfo.InvariantCulture));
            if (options.Reason is { Length: > 0 } reason)
                o.Text("Reason", reason);
            if (options.Certify)
                WritePermission(o);
            o.Key("ByteRange");
            places.RangeStart = (int)update.Position;
            o.OpenArray().Integer(0).Integer(SignaturePlaces.Widest).Integer(SignaturePlaces.Widest).Integer(SignaturePlaces.Widest).CloseArray().Key("Contents");
            places.Start = (int)update.Position;
            o.Hex(new byte[room]);
            places.End = (int)update.Position;
        });

        var (width, height) = SizeOf(field.Dictionary);
        var look = SignatureLook.Write(update, width, height, name, SignatureLook.TimeOf(options.Time) + (options.Reason is { Length: > 0 } why ? $" – {why}" : ""));
        Rewrite(update, field.Id, field.Dictionary.With(("V", ReferenceTo(signature)), ("AP", new PdfDictionary().With(("N", ReferenceTo(look))))));
        RewriteForm(update, source, options.Certify ? signature : null);
        update.Finish(IdOf(source.Trailer["Root"])!, IdOf(source.Trailer["Info"]));
        return places;
    }

    private static void WritePermission(ObjectWriter o) => o.OpenArray("Reference")
        .Open().Name("Type", "SigRef").Name("TransformMethod", "DocMDP")
        .Open("TransformParams").Name("Type", "TransformParams").Integer("P", 2).Name("V", "1.2").Close()
        .Close().CloseArray();

    // The form says that the file is signed, and must only be appended to; the root object, who certified it.
    private static void RewriteForm(PdfFile update, PdfSource source, ObjectId? certifying)
    {
        var catalog = source.Catalog;
        var form = source.Dictionary(catalog["AcroForm"])!;
        var flagged = form.With(("SigFlags", new PdfNumber("3")));
        if (catalog["AcroForm"] is not PdfReference separate)
            catalog = catalog.With(("AcroForm", flagged));
        else if (form.Integer("SigFlags") != 3)
            Rewrite(update, separate, flagged);
        if (certifying is not null)
            catalog = catalog.With(("Perms", new PdfDictionary().With(("DocMDP", ReferenceTo(certifying)))));
        if (!ReferenceEquals(catalog, source.Catalog))
            Rewrite(update, (PdfReference)source.Trailer["Root"]!, catalog);
    }

    private static void Rewrite(PdfFile update, PdfReference id, PdfDictionary value)
    {
        if (id.Generation != 0)
            throw new PdfSyntaxException(FormattableString.Invariant($"object {id.Number} was given a new number, which is not supported"));
        update.Begin(new ObjectId(id.Number)).Value(value);
        update.End();
    }

    private static (double Width, double Height) SizeOf(PdfDictionary widget)
    {
        double[] sides = [.. (widget["Rect"] as PdfArray ?? []).Select(n => (n as PdfNumber)?.Value ?? 0)];
        return sides.Length == 4 ? (Math.Abs(sides[2] - sides[0]), Math.Abs(sides[3] - sides[1])) : (0, 0);
    }

    private static PdfReference ReferenceTo(ObjectId id) => new(id.Number, 0);

    private static ObjectId? IdOf(object? reference) => reference is PdfReference { Number: var number } ? new ObjectId(number) : null;
}

/// <summary>Where in a file the signature goes, which covers everything but itself.</summary>
internal sealed class SignaturePlaces
{
    /// <summary>As wide as any offset that a file can have.</summary>
    public const long Widest = 9_999_999_999;

    /// <summary>How many bytes the signature may have.</summary>
    public required int Room { get; init; }

    /// <summary>Where the array of what is covered begins.</summary>
    public int RangeStart { get; set; }

    /// <summary>Where the signature begins, with its delimiter.</summary>
    public int Start { get; set; }

    /// <summary>Where it ends, with its delimiter.</summary>
    public int End { get; set; }

    /// <summary>Writes what is covered over the numbers that are there.</summary>
    public void WriteRange(byte[] file)
    {
        var length = file.AsSpan(RangeStart).IndexOf((byte)']');
        var range = FormattableString.Invariant($"[0 {Start} {End} {file.Length - End}").PadRight(length);
        Encoding.ASCII.GetBytes(range, file.AsSpan(RangeStart));
    }

    /// <summary>What is covered.</summary>
    public byte[] Signed(byte[] file) => [.. file.AsSpan(0, Start), .. file.AsSpan(End)];

    /// <summary>Writes the signature; what it does not need is filled with zeros.</summary>
    public void WriteContents(byte[] file, byte[] data) => Encoding.ASCII.GetBytes(Convert.ToHexString(data), file.AsSpan(Start + 1));
}
