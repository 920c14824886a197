using System.Buffers.Binary;
using System.Text;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Pdf;
using ChecklistGen.Pdf.Fonts;
using ChecklistGen.Tests.Pdf.SelfCheck;
using static ChecklistGen.Tests.Pdf.Build;

namespace ChecklistGen.Tests.Pdf;

public sealed class FontTests
{
    private static readonly TextStyle Body = Theme.Default.Styles.Body;

    // Read out of the font by another program.
    [Theory]
    [InlineData("AV", -43)]
    [InlineData("To", -89)]
    [InlineData("LT", -73)]
    [InlineData("P.", -127)]
    [InlineData("Yé", -72)]
    [InlineData("nn", 0)]
    [InlineData("11", 0)]
    public void Pairs_are_kerned(string pair, int expected)
    {
        var font = BuiltInFonts.Get(FontStyle.Regular);

        Assert.Equal(expected, font.KerningBetween(font.Glyph(pair[0]), font.Glyph(pair[1])));
    }

    [Fact]
    public void The_measurer_measures_what_is_set()
    {
        var measurer = new FontMeasurer(FontFamily.Default);
        double Width(string text) => measurer.Width(text, Body);

        Assert.Equal(Width("A") + Width("V") - 0.43, Width("AV"), 6);
        Assert.Equal(Width("é"), Width("e\u0301"), 6);
        Assert.Equal(Width("ab"), Width("a\u200Bb\u00AD"), 6);
        Assert.Equal(Width("10 km"), Width("10\u00A0km"), 6);
        Assert.True(measurer.Width("data", Body with { Bold = true }) > Width("data"));
        Assert.Equal(2 * Width("data"), measurer.Width("data", Body with { Size = 20 }), 6);
        Assert.Equal(0, Width(""));
    }

    [Fact]
    public void The_older_table_of_pairs_is_read()
    {
        // Version 0, one subtable: version 0, length, horizontal kerning in format 0, one pair.
        var kern = new FontTable(SfntBuilder.Words(0, 1, 0, 20, 1, 1, 6, 0, 0, 3, 4, -50));

        var table = KernTable.Read(kern)!;

        Assert.Equal((-50, 0), (table.Between(3, 4), table.Between(4, 3)));
    }

    [Fact]
    public void A_customers_font_is_embedded_and_the_built_in_one_helps_out()
    {
        var letters = "Datprovide".Distinct().Select(c => ((int)c, c)).Append((' ', ' ')).ToArray();

        var made = PdfMaker.Make(Document(H(1, "Data"), P("provided é")), theme: Fonts.Theme(Fonts.With(letters)));

        var finding = Assert.Single(made.Diagnostics);
        Assert.Equal("CG0322", finding.Rule.Code);
        Assert.Equal("`Customer Sans` lacks `é` (U+00E9); set in `Carlito`", finding.Message);
        Assert.Contains(made.OfType("FontDescriptor"), d => made.Objects.Name(d, "FontName")!.EndsWith("+Font", StringComparison.Ordinal));
    }

    [Fact]
    public void A_fallback_shows_what_no_built_in_font_has()
    {
        var font = Fonts.With(('漢', 'H'), ('字', 'O'));
        var options = new PdfOptions { FindFallbackFont = rune => rune.Value is '漢' or '字' ? font : null };

        var made = PdfMaker.Make(Document(H(1, "漢字")), options);

        Assert.Equal("CG0322", Assert.Single(made.Codes));
        Assert.Equal("漢字", TreeText.Of(made.Bytes));
    }

    [Theory]
    [InlineData("漢", "`漢` (U+6F22)", "漢")]
    [InlineData("\u0007", "U+0007", "□")]
    [InlineData("\uE000", "U+E000", "□")]
    [InlineData("\U000F1234", "U+F1234", "□")]
    [InlineData("\U0001F600", "`😀` (U+1F600)", "😀")]
    public void What_no_font_has_is_marked_and_reported(string text, string name, string extracted)
    {
        var made = PdfMaker.Make(Document(H(1, "A"), P(text)));

        var finding = Assert.Single(made.Diagnostics);
        Assert.Equal("CG0321", finding.Rule.Code);
        Assert.Contains(name, finding.Message, StringComparison.Ordinal);
        Assert.Equal($"A {extracted}", TreeText.Of(made.Bytes));
    }

    [Fact]
    public void Half_a_character_is_none() =>
        Assert.Equal("A □b", TreeText.Of(PdfMaker.Make(Document(H(1, "A"), P("\uD800b"))).Bytes));

    [Fact]
    public void Text_from_right_to_left_is_reported()
    {
        var font = Fonts.With(('ש', 'w'));

        var made = PdfMaker.Make(Document(P("ש")), new PdfOptions { FindFallbackFont = _ => font });

        Assert.Equal(["CG0322", "CG0323"], made.Codes.Order(StringComparer.Ordinal).ToList());
    }

    [Theory]
    [InlineData("क्षेत्र", "CG0328", "Devanagari")]
    [InlineData("ภาษา", "CG0328", "Thai")]
    [InlineData("ខ្មែរ", "CG0328", "Khmer")]
    [InlineData("عربية", "CG0323", "Arabic")]
    public void A_script_that_is_set_letter_by_letter_is_reported_once(string text, string code, string script)
    {
        var font = Fonts.With([.. text.Distinct().Select((c, i) => (c, (char)('a' + i)))]);

        // As the theme's own typeface, which shows each of its letters.
        var made = PdfMaker.Make(Document(P(text), P(text)), theme: Fonts.Theme(font));

        var finding = Assert.Single(made.Diagnostics);
        Assert.Equal(code, finding.Rule.Code);
        Assert.Contains($"`{text.EnumerateRunes().First()}`", finding.Message, StringComparison.Ordinal);
        Assert.Contains(script, finding.Message, StringComparison.Ordinal);
        Assert.Contains("docx,html", finding.Help, StringComparison.Ordinal);
    }

    [Fact]
    public void A_script_that_no_font_has_is_reported_once() =>
        Assert.Equal("CG0321", Assert.Single(PdfMaker.Make(Document(H(1, "A"), P("عربية ภาษา"[..5]))).Diagnostics).Rule.Code);

    [Theory]
    [InlineData("Łódź, Ελλάδα, България, Việt Nam, 中文, 日本語, 한국어, ﬁ, €, “quoted” – …")]
    public void Scripts_of_one_glyph_for_each_letter_are_not_reported(string text) =>
        Assert.DoesNotContain(PdfMaker.Make(Document(H(1, "A"), P(text))).Codes, c => c is "CG0323" or "CG0328");

    [Theory]
    [InlineData(0x0002, "its licence bits forbid embedding")]
    [InlineData(0x0100, "its licence bits forbid embedding only the glyphs used")]
    [InlineData(0x0200, "its licence bits allow embedding bitmaps only")]
    public void A_font_that_must_not_be_embedded_is_not(int permissions, string reason)
    {
        var file = Fonts.Carlito();
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(Fonts.Table(file, "OS/2") + 8), (ushort)permissions);

        var made = PdfMaker.Make(Document(P("Text")), theme: Fonts.Theme(file));

        Assert.Equal($"`Customer Sans` can't be embedded: {reason}", Assert.Single(made.Diagnostics).Message);
    }

    [Fact]
    public void A_font_that_is_not_TrueType_is_not_embedded()
    {
        var file = Fonts.Carlito();
        "CFF "u8.CopyTo(file.AsSpan(file.AsSpan().IndexOf("glyf"u8)));

        var made = PdfMaker.Make(Document(P("Text")), theme: Fonts.Theme(file));

        Assert.Equal("`Customer Sans` can't be embedded: its outlines are PostScript (CFF), not TrueType", Assert.Single(made.Diagnostics).Message);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void A_damaged_font_does_no_harm(int seed)
    {
        var random = new Random(seed);
        var file = Fonts.Carlito();
        if (seed % 3 == 0)
            file = file[..random.Next(file.Length)];
        else
            Spoil(file, random, seed % 3 == 1 ? random.Next(400) : random.Next(file.Length), 40);

        // It may look odd, but the file is sound, and says all that it should.
        PdfMaker.Make(Document(H(1, "Text with kerning: AVATAR é"), P("10\u00A0km – “quoted”")), theme: Fonts.Theme(file));
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 90)];

    private static void Spoil(byte[] file, Random random, int from, int count)
    {
        for (var i = 0; i < count; i++)
            file[Math.Min(file.Length - 1, from + random.Next(64))] = (byte)random.Next(256);
    }
}
