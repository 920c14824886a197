using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using ChecklistGen.Answers;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Pdf;
using ChecklistGen.Tests.Support;
using static ChecklistGen.Tests.Pdf.Build;

namespace ChecklistGen.Tests.Pdf;

/// <summary>What people filled in into a PDF is read back, whatever program saved it; what can't be read says why.</summary>
public sealed class PdfFormReaderTests : IDisposable
{
    private static readonly Dictionary<string, string> Answers = new(StringComparer.Ordinal)
    {
        ["PCI-3.1-04/done"] = "☑",
        ["PCI-3.1-04/owner"] = "Zażółć Ωé Жук (Ops) \\ ünd",
        ["PCI-3.1-04/comment"] = "one\ntwo\n\nfour – “quoted”",
        ["PCI-3.1-04/due"] = "2026-12-24",
        ["PCI-3.1-04/status"] = "W toku",
        ["sign_off~1/name"] = "Ada",
    };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("--object-streams=generate")]
    [InlineData("--qdf")]
    [InlineData("--linearize")]
    [InlineData("--generate-appearances")]
    [InlineData("--encrypt", "", "owner", "256", "--")]
    public void Every_answer_is_read_back(params string[] how)
    {
        var form = Read(FilledPdf.Fill(Fillable(), Answers, _folder.PathTo("filled.pdf"), [.. how.Where(h => h.Length > 0 || how.Length > 1)]));

        Assert.Equal(Answers, Filled(form.Value!));
        Assert.Empty(form.Diagnostics);
        Assert.Equal(["PCI-3.1-04"], form.Value!.Form!.Items.Select(i => i.Id), StringComparer.Ordinal);
        Assert.Equal("key", form.Value.Fields[0].ItemKey);
        Assert.Empty(form.Value.Missing);
    }

    [Fact]
    public void A_viewer_that_appends_to_the_file_is_read_too()
    {
        var script = _folder.Write("fill.js", """
            var doc = new PDFDocument(scriptArgs[0]);
            doc.loadPage(0).getWidgets().forEach(function (w) {
              if (w.getFieldType() === "checkbox") w.toggle();
              else if (w.getFieldType() === "text") w.setTextValue("2026-01-31");
            });
            doc.save(scriptArgs[1], "incremental");
            """);
        var made = Fillable();
        ExternalTool.Run("mutool", "run", script, made, _folder.PathTo("filled.pdf"));
        var bytes = File.ReadAllBytes(_folder.PathTo("filled.pdf"));
        Assert.StartsWith(Encoding.Latin1.GetString(File.ReadAllBytes(made)), Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);

        var form = Read(_folder.PathTo("filled.pdf")).Value!;
        Assert.Equal(["PCI-3.1-04/done", "PCI-3.1-04/owner", "PCI-3.1-04/comment", "PCI-3.1-04/due", "sign_off~1/name"], Filled(form).Keys, StringComparer.Ordinal);
        Assert.Equal("2026-01-31", form.Fields.Single(f => f.Name.EndsWith("/due", StringComparison.Ordinal)).Value);
    }

    [Fact]
    public void An_untouched_file_is_empty_and_what_was_filled_in_before_is_there()
    {
        Assert.Empty(Filled(Read(Fillable()).Value!));
        Assert.Equal(Answers, Filled(Read(Fillable(Answers)).Value!));
    }

    // Programs that only set values leave what shows as it was, and some only change what shows.
    [Theory]
    [InlineData(false, "/Yes", "/Off", true)]
    [InlineData(false, "/Off", "/Yes", true)]
    [InlineData(false, "/On", null, true)]
    [InlineData(true, "/Off", "/Yes", false)]
    [InlineData(true, "/Yes", "/Off", false)]
    [InlineData(true, null, "/Off", false)]
    public void A_box_is_what_somebody_made_of_it(bool isTicked, string? value, string? shown, bool expected)
    {
        var file = FilledPdf.Edit(
            Fillable(isTicked ? new Dictionary<string, string>(StringComparer.Ordinal) { ["PCI-3.1-04/done"] = "☑" } : []),
            field => (string)field["/FT"]! == "/Btn" && Set(field, "/V", value) && Set(field, "/AS", shown),
            _folder.PathTo("filled.pdf"));

        Assert.Equal(expected, Read(file).Value!.Fields[0].IsChecked);
    }

    [Theory]
    [InlineData("24/12/2026", "fr", "2026-12-24")]
    [InlineData("24.12.2026", "pl", "2026-12-24")]
    [InlineData("2026-12-24", "pl", "2026-12-24")]
    [InlineData("przed świętami", "pl", null)]
    public void A_day_is_read_as_the_language_writes_it_or_reported(string typed, string language, string? expected)
    {
        var form = Read(FilledPdf.Fill(Fillable([], language), new Dictionary<string, string>(StringComparer.Ordinal) { ["PCI-3.1-04/due"] = typed }, _folder.PathTo("filled.pdf")));

        Assert.Equal(expected ?? typed, form.Value!.Fields.Single(f => f.Kind == FieldKind.Date).Value);
        Assert.Equal(expected is null ? ["CG0346"] : [], form.Diagnostics.Select(d => d.Rule.Code), StringComparer.Ordinal);
    }

    [Fact]
    public void Notes_beside_the_fields_are_reported_and_drawings_stay()
    {
        var number = 0;
        var file = FilledPdf.EditObjects(
            Fillable(),
            (name, o) =>
            {
                if (o["value"] is not JsonObject page || (string?)page["/Type"] != "/Page")
                    return false;
                number++;
                var annotations = page["/Annots"]!.AsArray();
                annotations.Add(new JsonObject { ["/Type"] = "/Annot", ["/Subtype"] = "/FreeText", ["/Contents"] = "u:Ask Ada first", ["/Rect"] = new JsonArray(0, 0, 9, 9) });
                annotations.Add(new JsonObject { ["/Type"] = "/Annot", ["/Subtype"] = "/Ink", ["/Rect"] = new JsonArray(0, 0, 9, 9) });
                return true;
            },
            _folder.PathTo("noted.pdf"));
        var form = Read(file);

        Assert.Equal(1, number);
        Assert.Equal(("Ask Ada first", "in a note on page 1"), (form.Value!.Unmatched.Single().Value, form.Value.Unmatched.Single().Place));
        Assert.Equal("CG0344", Assert.Single(form.Diagnostics).Rule.Code);
        Assert.Equal(["a drawing, a stamp or a file on page 1"], form.Value.LeftBehind);
    }

    [Fact]
    public void A_field_that_is_there_twice_with_other_answers_counts_for_nothing_and_is_kept()
    {
        var file = FilledPdf.Edit(
            Fillable(),
            field => ((string)field["/T"]!).EndsWith("owner", StringComparison.Ordinal) ? Set(field, "/V", "u:Ada")
                : ((string)field["/T"]!).EndsWith("comment", StringComparison.Ordinal) && Set(field, "/T", "u:PCI-3_1-04/owner") && Set(field, "/V", "u:Grace"),
            _folder.PathTo("twice.pdf"));
        var form = Read(file);

        Assert.Empty(Filled(form.Value!));
        Assert.Equal(["Ada", "Grace"], form.Value!.Unmatched.Select(u => u.Value), StringComparer.Ordinal);
        Assert.Equal(["PCI-3.1-04/comment"], form.Value.Missing);
        Assert.Equal(["CG0344", "CG0344", "CG0345"], form.Diagnostics.Select(d => d.Rule.Code), StringComparer.Ordinal);
    }

    [Fact]
    public void A_file_that_has_lost_what_it_asks_about_is_known_by_its_names()
    {
        var file = FilledPdf.EditObjects(
            FilledPdf.Fill(Fillable(), Answers, _folder.PathTo("filled.pdf")),
            (_, o) => o["value"] is JsonObject root && (string?)root["/Type"] == "/Catalog" && root.Remove("/PieceInfo"),
            _folder.PathTo("lost.pdf"));
        var form = Read(file);

        Assert.Equal(Answers, Filled(form.Value!));
        Assert.Null(form.Value!.Form);
        Assert.Equal("CG0343", Assert.Single(form.Diagnostics).Rule.Code);
    }

    [Fact]
    public void Locked_flattened_and_printed_files_say_what_to_do()
    {
        var made = Fillable();
        ExternalTool.Run("qpdf", made, "--encrypt", "user", "owner", "256", "--", _folder.PathTo("locked.pdf"));
        Refuses(_folder.PathTo("locked.pdf"), PdfDiagnostics.LockedForm, "the file is locked with a password");

        ExternalTool.Run("qpdf", made, "--flatten-annotations=all", _folder.PathTo("flat.pdf"));
        var flat = FilledPdf.EditObjects(_folder.PathTo("flat.pdf"), (_, o) => o["value"] is JsonObject root && (string?)root["/Type"] == "/Catalog" && (root.Remove("/AcroForm") || true), _folder.PathTo("flat2.pdf"));
        Refuses(flat, PdfDiagnostics.LockedForm, "the file's fields have become part of its pages: it was flattened");

        var xfa = FilledPdf.EditObjects(made, (_, o) => o["value"] is JsonObject form && form.ContainsKey("/Fields") && Set(form, "/XFA", "u:x"), _folder.PathTo("xfa.pdf"));
        Refuses(xfa, PdfDiagnostics.LockedForm, "the file has a form of the XFA kind, whose answers are not in fields");

        Refuses(_folder.Write("printed.pdf", PdfMaker.Make(Sample([], "pl")).Bytes), FormDiagnostics.NoFields, "the file has no fields: it was made to be printed, or was printed to a file");
    }

    [Fact]
    public void What_is_no_PDF_or_a_broken_one_is_one_clear_error()
    {
        var made = File.ReadAllBytes(Fillable());
        Refuses(_folder.Write("text.pdf", "no PDF"), PdfDiagnostics.UnreadableFile, "the file is not a PDF");
        Refuses(_folder.Write("empty.pdf", ""), PdfDiagnostics.UnreadableFile, "the file is not a PDF");
        Refuses(_folder.Write("head.pdf", "%PDF-1.7\n"), PdfDiagnostics.UnreadableFile, null);
        Refuses(_folder.Write("deep.pdf", $"%PDF-1.7\n1 0 obj {string.Concat(Enumerable.Repeat("[", 200_000))}"), PdfDiagnostics.UnreadableFile, null);
        for (var length = made.Length / 7; length < made.Length; length += made.Length / 7)
        {
            var cut = Read(_folder.Write("cut.pdf", made[..length]));
            Assert.True(cut.Value is null == cut.Diagnostics.Any(d => d.IsError), $"{length} bytes");
        }
    }

    [Fact]
    public void A_file_with_any_byte_changed_is_read_or_refused()
    {
        var made = File.ReadAllBytes(FilledPdf.Fill(Fillable(), Answers, _folder.PathTo("filled.pdf")));
        for (var at = 0; at < made.Length; at += Math.Max(1, made.Length / 150))
        {
            var changed = made.ToArray();
            changed[at] ^= 0x55;
            var outcome = new PdfFormReader().Read("x.pdf", new MemoryStream(changed));
            Assert.True(outcome.Value is not null || outcome.Diagnostics.Any(d => d.IsError), $"byte {at}");
        }
    }

    [Fact]
    public void A_bomb_does_not_go_off()
    {
        using var packed = new MemoryStream();
        using (var zeros = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            for (var i = 0; i < 300; i++)
                zeros.Write(new byte[1 << 20]);
        }

        var bomb = Encoding.Latin1.GetString(packed.ToArray());
        var file = ByHand(
            "<< /Type /Catalog /Pages 2 0 R /PieceInfo << /ChecklistGen << /Private 3 0 R >> >> >>",
            "<< /Type /Pages /Kids [] /Count 0 >>",
            $"<< /Length {packed.Length} /Filter /FlateDecode >>\nstream\n{bomb}\nendstream");
        Refuses(_folder.Write("bomb.pdf", file), PdfDiagnostics.UnreadableFile, null);
    }

    [Theory]
    [InlineData("a field that is its own child", "[3 0 R 3 0 R]")]
    [InlineData("fields that all are each other's children", null)]
    public void Fields_without_end_are_refused(string what, string? kids)
    {
        var fields = kids is not null
            ? [$"<< /T (a) /Kids {kids} >>"]
            : Enumerable.Range(3, 28).Select(i => $"<< /T (a{i}) /Kids [{i + 1} 0 R {i + 1} 0 R] >>").Append("<< /T (z) /FT /Tx /V (x) >>").ToArray();
        var file = ByHand(["<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [3 0 R] >> >>", "<< /Type /Pages /Kids [] /Count 0 >>", .. fields]);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var outcome = Read(_folder.Write("endless.pdf", file));

        Assert.True(outcome.Value is null && outcome.Diagnostics.Single().IsError, what);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100 << 20);
    }

    // With offsets, as a program would write it.
    private static byte[] ByHand(params string[] objects)
    {
        var text = new StringBuilder("%PDF-1.7\n");
        var offsets = new List<int>();
        foreach (var (i, body) in objects.Index())
        {
            offsets.Add(text.Length);
            text.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{body}\nendobj\n");
        }

        var start = text.Length;
        text.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            text.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n");
        text.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(text.ToString());
    }

    private static bool Set(JsonObject o, string key, string? value)
    {
        if (value is null)
            o.Remove(key);
        else
            o[key] = value;
        return true;
    }

    private static Dictionary<string, string> Filled(FilledForm form) =>
        form.Fields.Where(f => f.IsAnswered).ToDictionary(f => f.Name, f => f.IsChecked ? "☑" : f.Value, StringComparer.Ordinal);

    private static Outcome<FilledForm> Read(string path)
    {
        using var stream = File.OpenRead(path);
        return new PdfFormReader().Read(path, stream);
    }

    private static void Refuses(string path, DiagnosticRule rule, string? message)
    {
        var outcome = Read(path);
        var finding = Assert.Single(outcome.Diagnostics);
        Assert.Null(outcome.Value);
        Assert.Equal(rule, finding.Rule);
        Assert.NotNull(finding.Help);
        if (message is not null)
            Assert.Equal(message, finding.Message);
    }

    private string Fillable(Dictionary<string, string>? answers = null, string language = "pl") =>
        _folder.Write("made.pdf", PdfMaker.Make(Sample(answers ?? [], language), new PdfOptions { Fillable = true }).Bytes);

    private static Document Sample(Dictionary<string, string> answers, string language)
    {
        InputField Field(InputKind kind, string name) => new(kind, name, "What to fill in") { Value = answers.GetValueOrDefault(name, "") };
        var document = Document(P(
            new CheckBox("PCI-3.1-04/done", "Done") { IsChecked = answers.ContainsKey("PCI-3.1-04/done") },
            Field(InputKind.Text, "PCI-3.1-04/owner"),
            Field(InputKind.MultilineText, "PCI-3.1-04/comment"),
            Field(InputKind.Date, "PCI-3.1-04/due"),
            Field(InputKind.Choice, "PCI-3.1-04/status") with { Choices = ["Nierozpoczęte", "W toku", "Gotowe"] },
            Field(InputKind.Text, "sign_off~1/name")));
        return document with
        {
            Properties = document.Properties with { Language = language },
            Form = new Form
            {
                Template = "handover",
                Services = [new FormService("Public Cloud Instances", "pci", new string('0', 64), [new FormItem("PCI-3.1-04", "key", "Manage “accounts”") { Section = "3.1 Ręce", Phase = "3 Ωmega", Role = "RA" }])],
            },
        };
    }
}
