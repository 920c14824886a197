using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using ChecklistGen.Answers;
using ChecklistGen.Diagnostics;
using ChecklistGen.Office;
using ChecklistGen.Office.Reading;
using ChecklistGen.Tests.Word.Support;
using ChecklistGen.Word;

namespace ChecklistGen.Tests.Word;

/// <summary>Files that are not what they say, or that were made to do harm: one clear finding, in little time and memory.</summary>
public sealed class WordFormHostileTests
{
    private const string Text = "word/document.xml";
    private const string W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private static readonly WordFile File = WordFile.Write(Samples.Everything);

    public static TheoryData<string, byte[], string> NoWordFiles => new()
    {
        { "nothing", [], "the file is empty" },
        { "text", "| Roles |\n| --- |"u8.ToArray(), "the file is not a Word file" },
        { "one byte", "P"u8.ToArray(), "the file is not a Word file" },
        { "pdf", "%PDF-1.7\n"u8.ToArray(), "the file is a PDF file" },
        { "old or with a password", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "the file is an old Office file, or one with a password" },
        { "rtf", "{\\rtf1 }"u8.ToArray(), "the file is an RTF file" },
        { "zip", Zip(("readme.txt", "hello")), "the file is a ZIP file, but not a Word file" },
        { "odt", Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<a/>")), "the file is an OpenDocument file" },
        { "xlsx", Package("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"), "the file is an Office file, but not a Word file" },
    };

    [Theory, MemberData(nameof(NoWordFiles))]
    public void What_is_no_word_file_is_called_what_it_is(string what, byte[] bytes, string expected)
    {
        var finding = Refused(bytes);

        Assert.Equal(OfficeDiagnostics.OtherKindOfFile, finding.Rule);
        Assert.True(finding.Message.StartsWith(expected, StringComparison.Ordinal), $"{what}: {finding.Message}");
        Assert.NotNull(finding.Help);
    }

    [Theory]
    [InlineData("application/vnd.ms-word.document.macroEnabled.main+xml")]
    [InlineData("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "word/vbaProject.bin")]
    public void Macros_are_refused(string type, string? extra = null) =>
        AssertUnsafe("the file carries macros", Package(type, extra is null ? [] : [(extra, "x")]));

    [Fact]
    public void A_file_cut_anywhere_is_damaged()
    {
        for (var length = 9; length < File.Bytes.Length; length += 997)
            Assert.Equal(OfficeDiagnostics.BrokenFile, Refused(File.Bytes[..length]).Rule);
    }

    [Fact]
    public void A_file_without_a_text_is_broken()
    {
        Assert.Equal(OfficeDiagnostics.BrokenFile, Refused(With(Text, null)).Rule);
        Assert.Equal(OfficeDiagnostics.BrokenFile, Refused(With("_rels/.rels", null)).Rule);
        Assert.Equal(OfficeDiagnostics.BrokenFile, Refused(With("_rels/.rels", File.Text("_rels/.rels").Replace("Target=\"word/document.xml\"", "Target=\"https://example.com/document.xml\" TargetMode=\"External\"", StringComparison.Ordinal))).Rule);
    }

    [Fact]
    public void A_text_that_is_no_xml_is_broken_and_says_where()
    {
        var finding = Refused(With(Text, "<w:document " + W + "><w:body>\n<w:p></w:body></w:document>"));

        Assert.Equal(OfficeDiagnostics.BrokenFile, finding.Rule);
        Assert.Equal("the part `word/document.xml` is not well-formed XML at line 2, column 8", finding.Message);
    }

    [Fact]
    public void Entities_and_document_types_are_refused()
    {
        const string laughs = "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        AssertUnsafe("the part `word/document.xml` has a document type definition", With(Text, laughs + "<d>&b;</d>"));
        AssertUnsafe("the part `word/document.xml` has a document type definition", With(Text, "<!DOCTYPE d SYSTEM \"file:///etc/passwd\"><d/>"));
        AssertUnsafe("the part `customXml/item1.xml` has a document type definition", With("customXml/item1.xml", laughs + "<d/>"));
        AssertUnsafe("the part `[Content_Types].xml` has a document type definition", With("[Content_Types].xml", laughs + "<d/>"));
    }

    [Fact]
    public void A_bomb_does_not_go_off()
    {
        AssertUnsafe("the part `word/document.xml` is packed to less than 1/200 of its size", With(Text, Many($"<w:document {W}>", "<w:p/>", "</w:document>")));
        AssertUnsafe("the part `customXml/item1.xml` is packed to less than 1/200 of its size", With("customXml/item1.xml", Many("<form xmlns=\"urn:checklistgen:form:1\">", "<a></a>", "</form>")));
    }

    [Fact]
    public void A_bomb_that_lies_about_its_size_does_not_go_off()
    {
        var bytes = With(Text, Many($"<w:document {W}>", "<w:p/>", "</w:document>"));
        // The sizes stand at 20 and 24 of a part's header in the directory at the end, its name at 46 (APPNOTE 4.3.12).
        var header = bytes.AsSpan().LastIndexOf(Encoding.ASCII.GetBytes(Text)) - 46;
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(header + 24), 900_000);

        var finding = Refused(bytes);
        Assert.Equal(OfficeDiagnostics.BrokenFile, finding.Rule);
        Assert.Equal("the part `word/document.xml` can't be unpacked", finding.Message);
    }

    [Theory]
    [InlineData("[Content_Types].xml", "<Types>", "<Override PartName=\"/{0}\" ContentType=\"text/xml\"/>", "</Types>", "the file lists more than 100000 content types")]
    [InlineData("_rels/.rels", "<Relationships>", "<Relationship Id=\"r{0}\" Type=\"x\" Target=\"y{0}\"/>", "</Relationships>", "the file lists more than 100000 relationships")]
    public void Lists_of_parts_without_end_are_refused(string part, string start, string entry, string end, string expected)
    {
        var text = new StringBuilder(start);
        for (var i = 0; i <= 100_000; i++)
            text.AppendFormat(CultureInfo.InvariantCulture, entry, i);

        AssertUnsafe(expected, With(part, text.Append(end).ToString()));
    }

    [Fact]
    public void A_part_too_large_is_refused_whatever_it_says_of_its_size()
    {
        var limits = PackageLimits.Default with { PartSize = 1 << 14 };
        var finding = Assert.Single(new WordFormReader(FormWords.None, limits).Read("returned.docx", new MemoryStream(File.Bytes)).Diagnostics);
        Assert.Equal(OfficeDiagnostics.UnsafeFile, finding.Rule);
    }

    [Fact]
    public void A_file_too_large_is_refused_before_it_is_read()
    {
        var limits = PackageLimits.Default with { FileSize = 1 << 10 };
        foreach (var stream in (Stream[])[new MemoryStream(File.Bytes), new DeflateStream(new MemoryStream(Deflated(File.Bytes)), CompressionMode.Decompress)])
            Assert.Equal(OfficeDiagnostics.UnsafeFile, Assert.Single(new WordFormReader(FormWords.None, limits).Read("returned.docx", stream).Diagnostics).Rule);
    }

    [Fact]
    public void A_stream_that_can_not_seek_is_read_as_well() =>
        Assert.Equal(28, new WordFormReader().Read("returned.docx", new DeflateStream(new MemoryStream(Deflated(File.Bytes)), CompressionMode.Decompress)).Value!.Fields.Length);

    [Fact]
    public void Too_many_parts_are_refused_before_they_are_listed() => AssertUnsafe(
        "the file holds more parts than a Word file has",
        Zip([.. Enumerable.Range(0, 20_000).Select(i => ($"word/a/long/name/so/that/it/fills/{i}.xml", ""))]));

    [Theory]
    [InlineData("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 10_000)]
    [InlineData("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 10_000)]
    [InlineData("<w:sdt><w:sdtPr><w:a>", "</w:a></w:sdtPr></w:sdt>", 10_000)]
    [InlineData("<w:del>", "</w:del>", 50_000)]
    [InlineData("<w:t>", "</w:t>", 50_000)]
    public void Nesting_without_end_is_refused(string open, string close, int times)
    {
        var text = new StringBuilder("<w:document " + W + "><w:body>");
        text.Insert(text.Length, open, times);
        text.Insert(text.Length, close, times);
        text.Append("</w:body></w:document>");

        AssertUnsafe("its ", With(Text, text.ToString()));
    }

    [Theory]
    [InlineData("<w:t>", "x", "</w:t>")]
    [InlineData("<w:t a=\"", "x", "\"/>")]
    [InlineData("<!--", "x", "-->")]
    [InlineData("<w:", "x", "/>")]
    public void A_piece_without_end_is_refused(string open, string content, string close)
    {
        // Noise, so that it does not pack: the ratio must not be what stops it.
        var noise = Noise(6 << 20).Replace("=", content, StringComparison.Ordinal).Replace("+", content, StringComparison.Ordinal).Replace("/", content, StringComparison.Ordinal);
        AssertUnsafe("the part `word/document.xml` has more than 4 MB without a tag", With(Text, $"<w:document {W}>{open}{noise}{close}</w:document>"));
    }

    [Fact]
    public void Names_without_number_are_refused()
    {
        var names = string.Concat(Enumerable.Range(0, 30_000).Select(i => $"<n{i}/>"));
        AssertUnsafe("the file uses more than 20000 different names", With(Text, $"<w:document {W}>{names}</w:document>"));
    }

    [Fact]
    public void Text_without_end_is_refused()
    {
        // Pieces short enough, of which each goes into sixteen controls.
        var controls = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtPr><w:tag w:val=\"a/b\"/></w:sdtPr><w:sdtContent>", 16));
        var noise = string.Concat(Enumerable.Repeat($"<w:r><w:t>{Noise(1 << 20)}</w:t></w:r>", 6));
        AssertUnsafe("it holds more text than a person writes", With(Text, $"<w:document {W}><w:body>{controls}{noise}"));
    }

    // Each was looked at again for each that came after it. The numbers keep the text from packing as a bomb does.
    [Theory]
    [InlineData("<w:fldChar w:fldCharType=\"begin\" w:id=\"{0}\"/>")]
    [InlineData("<w:instrText>{0}</w:instrText>")]
    public void Fields_without_end_cost_no_more_than_text(string piece)
    {
        var random = new Random(11);
        var text = new StringBuilder($"<w:document {W}><w:body><w:p><w:r><w:fldChar w:fldCharType=\"begin\"/>");
        for (var i = 0; i < 200_000; i++)
            text.AppendFormat(CultureInfo.InvariantCulture, piece, random.Next());

        AssertReadOrRefused(With(Text, text.Append("</w:r></w:p></w:body></w:document>").ToString()));
    }

    [Fact]
    public void An_address_outside_is_never_followed()
    {
        var rels = File.Text("word/_rels/document.xml.rels").Replace(
            "</Relationships>",
            "<Relationship Id=\"rIdT\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\" Target=\"file:///etc/passwd\" TargetMode=\"External\"/></Relationships>",
            StringComparison.Ordinal);
        Assert.Equal(28, FilledIn.Read(With("word/_rels/document.xml.rels", rels)).Fields.Length);
    }

    [Theory]
    [InlineData(Text)]
    [InlineData("customXml/item1.xml")]
    [InlineData("[Content_Types].xml")]
    [InlineData("_rels/.rels")]
    [InlineData("docProps/core.xml")]
    public void Changed_xml_is_read_or_refused(string part)
    {
        var original = Encoding.UTF8.GetBytes(File.Text(part));
        var random = new Random(part.Length);
        for (var round = 0; round < 150; round++)
            AssertReadOrRefused(With(part, Encoding.Latin1.GetString(Mutated(original, random))));
    }

    [Fact]
    public void Changed_bytes_are_read_or_refused()
    {
        var random = new Random(42);
        for (var round = 0; round < 400; round++)
            AssertReadOrRefused(Mutated(File.Bytes, random));
    }

    [Fact]
    public void A_changed_byte_never_changes_an_answer()
    {
        var untouched = FilledIn.Read(File.Bytes).Fields;
        for (var at = 0; at < File.Bytes.Length; at += 13)
        {
            var bytes = (byte[])File.Bytes.Clone();
            bytes[at] ^= 0x10;
            var form = new WordFormReader().Read("returned.docx", new MemoryStream(bytes)).Value;
            if (form is not null)
                Sequence.Equal(untouched.Select(f => (f.Name, f.IsChecked, f.Value)), form.Fields.Select(f => (f.Name, f.IsChecked, f.Value)));
        }
    }

    private static void AssertReadOrRefused(byte[] bytes)
    {
        var outcome = new WordFormReader().Read("returned.docx", new MemoryStream(bytes));
        Assert.True(outcome.Value is not null || outcome.Diagnostics.Any(d => d.IsError));
    }

    private static byte[] Mutated(byte[] original, Random random)
    {
        var bytes = original.ToList();
        for (var change = random.Next(1, 6); change > 0; change--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 40), bytes.Count - at);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(length, bytes.Count - 1));
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(random.Next(bytes.Count - length + 1), length));
                    break;
                default:
                    bytes[at] = (byte)random.Next(256);
                    break;
            }
        }

        return [.. bytes];
    }

    private static Diagnostic Refused(byte[] bytes)
    {
        Outcome<FilledForm> outcome = new WordFormReader().Read("returned.docx", new MemoryStream(bytes));
        Assert.Null(outcome.Value);
        return Assert.Single(outcome.Diagnostics);
    }

    private static void AssertUnsafe(string expected, byte[] bytes)
    {
        var finding = Refused(bytes);
        Assert.Equal(OfficeDiagnostics.UnsafeFile, finding.Rule);
        Assert.StartsWith(expected, finding.Message, StringComparison.Ordinal);
        Assert.NotNull(finding.Help);
    }

    private static byte[] With(string part, string? content)
    {
        using var stream = new MemoryStream();
        stream.Write(File.Bytes);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(part)?.Delete();
            if (content is not null)
            {
                using var entry = zip.CreateEntry(part).Open();
                entry.Write(Encoding.Latin1.GetBytes(content));
            }
        }

        return stream.ToArray();
    }

    private static byte[] Package(string mainType, params (string Name, string Content)[] more) => Zip(
    [
        ("[Content_Types].xml", $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\" ContentType=\"{mainType}\"/></Types>"),
        ("_rels/.rels", File.Text("_rels/.rels")),
        (Text, File.Text(Text)),
        .. more,
    ]);

    private static byte[] Zip(params (string Name, string Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }

    private static string Many(string start, string piece, string end)
    {
        var text = new StringBuilder(start);
        text.Insert(text.Length, piece, 8_000_000 / piece.Length);
        return text.Append(end).ToString();
    }

    private static string Noise(int length)
    {
        var bytes = new byte[length / 4 * 3];
        new Random(7).NextBytes(bytes);
        return Convert.ToBase64String(bytes);
    }

    private static byte[] Deflated(byte[] bytes)
    {
        using var stream = new MemoryStream();
        using (var deflate = new DeflateStream(stream, CompressionLevel.Fastest, leaveOpen: true))
            deflate.Write(bytes);
        return stream.ToArray();
    }
}
