using System.Text;
using ChecklistGen.Pdf.File;
using ChecklistGen.Pdf.Signatures;
using ChecklistGen.Pdf.Signatures.Reading;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Pdf.Signatures;

/// <summary>Whatever is done to a signed file is found, and what forms are for is told apart from the rest.</summary>
public sealed class ChangedAfterSigningTests
{
    private static readonly Lazy<byte[]> Once = new(() => Signed.By(Signed.File(fillable: true), "Ann"));
    private static readonly Lazy<byte[]> Twice = new(() => Signed.By(Once.Value, "Bob", isElliptic: false));

    /// <summary>Every byte is in one of these parts, each of which is changed at so many places.</summary>
    public static TheoryData<bool, int> Parts => new() { { false, 1500 }, { true, 1500 } };

    [Theory, MemberData(nameof(Parts))]
    public void A_byte_that_was_changed_anywhere_is_found(bool inSignature, int count)
    {
        var file = Twice.Value;
        var places = Contents(file).ToList();
        Assert.Equal(2, places.Count);
        var offsets = inSignature
            ? places.SelectMany(p => Enumerable.Range(p.Start, p.End - p.Start)).ToList()
            : [.. Enumerable.Range(0, file.Length).Where(i => !places.Exists(p => i >= p.Start && i < p.End))];
        // A prime step, so that all kinds of places are reached.
        var step = Math.Max(1, offsets.Count / count) | 1;
        var missed = new List<string>();
        for (var i = 0; i < offsets.Count; i += step)
        {
            var changed = (byte[])file.Clone();
            changed[offsets[i]] ^= (byte)(1 << (i % 7));
            if (IsFine(changed))
                missed.Add(FormattableString.Invariant($"byte {offsets[i]} was {(char)file[offsets[i]]} and is {(char)changed[offsets[i]]}"));
        }

        Assert.Empty(missed);
    }

    [Fact]
    public void Poppler_finds_changed_bytes_too()
    {
        using var folder = new TemporaryFolder();
        var file = Once.Value;
        var (start, end) = Contents(file).Single();
        // The last bytes before the padding are the signature's own; certificates before them are nothing that poppler looks at.
        var own = start + file.AsSpan(start, end - start - 1).LastIndexOfAnyExcept((byte)'0') - 20;
        foreach (var at in (int[])[11, start / 3, start / 2, start - 40, own, end + 20])
        {
            var changed = (byte[])file.Clone();
            changed[at] ^= 1;
            Assert.DoesNotContain("Signature is Valid", ExternalTool.TryRun("pdfsig", folder.Write("x.pdf", changed)).Output, StringComparison.Ordinal);
            Assert.False(IsFine(changed));
        }
    }

    [Fact]
    public void Fields_may_be_filled_in_afterwards()
    {
        var file = Update(Once.Value, (source, update) =>
        {
            var (number, field) = Find(source, d => d.Name("FT") == "Tx");
            Rewrite(update, number, field.With(("V", new PdfString("Zoë"u8.ToArray(), 0, 0))));
        });

        Assert.Equal((null, LaterChange.FilledIn), Signed.Read(file).All.Select(s => (s.Problem, s.Later)).Single());
    }

    [Fact]
    public void A_page_must_not_be_changed_afterwards()
    {
        var file = Update(Once.Value, (source, update) =>
        {
            var (number, page) = Find(source, d => d.Name("Type") == "Page");
            Rewrite(update, number, page.With(("Contents", new PdfArray())));
        });

        Assert.Equal((null, LaterChange.Changed), Signed.Read(file).All.Select(s => (s.Problem, s.Later)).Single());
    }

    [Fact]
    public void A_signature_must_not_be_replaced_afterwards()
    {
        var file = Update(Once.Value, (source, update) =>
        {
            var (number, field) = Find(source, d => d.Name("FT") == "Sig" && d["V"] is not null);
            var (other, _) = Find(source, d => d.Name("FT") == "Sig" && d["V"] is null);
            Rewrite(update, other, field.With(("T", new PdfString("x"u8.ToArray(), 0, 0))));
            Rewrite(update, number, field.With(("V", null)));
        });

        Assert.Contains(Signed.Read(file).All, s => s.Later == LaterChange.Changed);
    }

    [Fact]
    public void Bytes_after_the_end_are_a_change() =>
        Assert.Equal(LaterChange.Changed, Signed.Read([.. Once.Value, (byte)'\n']).All.Single().Later);

    [Fact]
    public void A_file_that_was_cut_back_to_an_earlier_signature_is_as_it_was_then()
    {
        var cut = Twice.Value[..Once.Value.Length];

        Assert.Equal(Once.Value, cut);
        Assert.Equal(["Ann"], Signed.Read(cut).All.Select(s => s.Signer), StringComparer.Ordinal);
    }

    [Fact]
    public void Nobody_is_trusted_but_who_leads_to_the_root()
    {
        var stranger = SignatureTrust.In(Signed.Certificate(TestCertificates.Person("Somebody else")).Signer.RawData, Signed.Time)!;

        var signature = new PdfSignatureReader(stranger).Read("x.pdf", Once.Value).Value!.All.Single();
        Assert.Equal((null, "the certificate leads to none of the trusted ones"), (signature.Problem, signature.TrustProblem));
        var inSystem = new PdfSignatureReader(SignatureTrust.InSystem(Signed.Time)).Read("x.pdf", Once.Value).Value!.All.Single();
        Assert.Equal("the certificate leads to none of the system's roots", inSystem.TrustProblem);
        Assert.Null(SignatureTrust.In("nothing"u8.ToArray(), Signed.Time));
    }

    [Theory]
    [InlineData(1), InlineData(2), InlineData(3), InlineData(4)]
    public void Files_that_were_damaged_at_random_are_read_or_refused(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 150; round++)
        {
            var file = (byte[])Twice.Value.Clone();
            for (var i = random.Next(1, 12); i > 0; i--)
            {
                // Mostly where the structure is.
                var at = random.Next(2) == 0 ? random.Next(file.Length) : file.Length - 1 - random.Next(3000);
                file[at] = (byte)random.Next(256);
            }

            file = random.Next(4) == 0 ? file[..random.Next(file.Length)] : file;
            var outcome = new PdfSignatureReader(SignatureTrust.InSystem(Signed.Time)).Read("x.pdf", file);
            Assert.True(outcome.Value is not null || outcome.Diagnostics.Single().IsError);
        }
    }

    private static bool IsFine(byte[] file)
    {
        var read = new PdfSignatureReader(SignatureTrust.In(TestCertificates.Root, Signed.Time)!).Read("x.pdf", file).Value;
        return read is { All.Length: 2, SinceLast: LaterChange.None } && read.All.All(s => s.IsIntact && s.TrustProblem is null);
    }

    private static IEnumerable<(int Start, int End)> Contents(byte[] file)
    {
        for (var at = 0; file.AsSpan(at).IndexOf("/Contents<"u8) is >= 0 and var next;)
        {
            var start = at + next + "/Contents".Length;
            at = start + file.AsSpan(start).IndexOf((byte)'>') + 1;
            yield return (start, at);
        }
    }

    // What a program does that saves changes at the end of the file.
    private static byte[] Update(byte[] file, Action<PdfSource, PdfFile> change)
    {
        var source = PdfSource.Read(file);
        var output = new MemoryStream();
        output.Write(file);
        using var update = new PdfFile(output, SignableFile.PreviousOf(source));
        change(source, update);
        update.Finish(new ObjectId(((PdfReference)source.Trailer["Root"]!).Number), info: null);
        return output.ToArray();
    }

    private static (int Number, PdfDictionary Value) Find(PdfSource source, Func<PdfDictionary, bool> which) => source.Sections
        .SelectMany(s => s.Places.Keys)
        .Distinct()
        .Order()
        .Select(n => (n, source.Object(n) as PdfDictionary))
        .First(o => o.Item2 is not null && which(o.Item2))!;

    private static void Rewrite(PdfFile update, int number, PdfDictionary value)
    {
        update.Begin(new ObjectId(number)).Value(value);
        update.End();
    }
}
