using System.Text;
using ChecklistGen.Documents;
using ChecklistGen.Pdf;
using ChecklistGen.Pdf.Forms;
using ChecklistGen.Tests.Pdf.Reading;
using static ChecklistGen.Tests.Pdf.Build;

namespace ChecklistGen.Tests.Pdf;

public sealed class FormTests
{
    private static readonly PdfOptions Fillable = new() { Fillable = true };

    [Theory]
    [InlineData("PCI-3.1.1-04/done", "PCI-3_1_1-04/done")]
    [InlineData("a.b", "a_b")]
    [InlineData("a_b", "a~_b")]
    [InlineData("a~b", "a~~b")]
    [InlineData("a~_b", "a~~~_b")]
    [InlineData("Prénom", "Prénom")]
    public void Names_have_no_full_stop_and_stay_apart(string name, string expected) => Assert.Equal(expected, FieldNames.Encode(name));

    [Fact]
    public void Equal_names_are_distinguished()
    {
        var names = new FieldNames();

        Assert.Equal(["a_b", "a_b~2", "field", "field~2"], [names.Take("a.b"), names.Take("a.b"), names.Take(""), names.Take("")]);
    }

    [Fact]
    public void A_check_box_is_a_button_with_two_states()
    {
        var (made, field) = Field(new CheckBox("PCI-1.1-01/done", "Done: read the contract") { IsChecked = true });

        Assert.Equal(("Btn", "PCI-1_1-01/done", "Done: read the contract"), Describe(made, field));
        Assert.Equal("Yes", made.Objects.Name(field, "AS"));
        Assert.Equal(["Yes", "Off"], made.Objects.Dictionary(field, "AP", "N")!.Keys);
    }

    [Theory]
    [InlineData(InputKind.Text, "Tx", 0)]
    [InlineData(InputKind.Date, "Tx", 0)]
    [InlineData(InputKind.MultilineText, "Tx", 1 << 12)]
    [InlineData(InputKind.Choice, "Ch", 1 << 17)]
    [InlineData(InputKind.Signature, "Sig", 0)]
    public void Each_kind_of_field_is_what_it_should_be(InputKind kind, string type, int flags)
    {
        var (made, field) = Field(new InputField(kind, "x/y", "What to fill in") { Choices = ["open", "done"] });

        Assert.Equal((type, "x/y", "What to fill in"), Describe(made, field));
        Assert.Equal(flags, field["Ff"] as int? ?? 0);
        Assert.Equal(kind == InputKind.Choice ? ["open", "done"] : [], (made.Objects.Array(field, "Opt") ?? []).OfType<PdfString>().Select(s => s.Text).ToList());
        Assert.False(made.Objects.Dictionary(made.Objects.Catalog, "AcroForm")!.Has("SigFlags"));
    }

    [Fact]
    public void A_value_that_is_no_choice_may_be_kept()
    {
        var (_, field) = Field(new InputField(InputKind.Choice, "x", "Status") { Choices = ["open", "done"], Value = "waiting" });

        Assert.Equal((1 << 17) | (1 << 18), field["Ff"]);
    }

    [Fact]
    public void What_is_filled_in_shows()
    {
        var (made, field) = Field(new InputField(InputKind.Text, "x", "Owner") { Value = "Zoë (Ops)" });

        Assert.Equal("Zoë (Ops)", made.Objects.Text(field, "V"));
        Assert.Contains("/FF", Look(made, field), StringComparison.Ordinal);
        Assert.Empty(made.Diagnostics);
    }

    [Fact]
    public void Characters_that_the_fields_font_lacks_show_and_are_reported()
    {
        var (made, field) = Field(new InputField(InputKind.Text, "x", "Owner") { Value = "☑ ready" });

        Assert.Equal("CG0326", Assert.Single(made.Codes));
        Assert.Equal("☑ ready", made.Objects.Text(field, "V"));
        Assert.DoesNotContain("/FF", Look(made, field), StringComparison.Ordinal);
        Assert.Contains("TJ", Look(made, field), StringComparison.Ordinal);
    }

    [Fact]
    public void Choices_are_checked_like_values()
    {
        var polish = Field(new InputField(InputKind.Choice, "x", "Stan") { Choices = ["Nierozpoczęte", "Gotowe"] }).Made;
        var japanese = Field(new InputField(InputKind.Choice, "x", "状態") { Choices = ["未着手"] }).Made;

        Assert.Empty(polish.Codes);
        Assert.Contains("CG0326", japanese.Codes, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("Zażółć gęślą jaźń, Fähre, Œuvre, ¿Qué?, coração, Ştefan, Ḏ Ạ")]
    [InlineData("Ελληνικά: άέήίόύώ, Ψ")]
    [InlineData("Кириллица: Їжак, Ђорђе, Ґ")]
    [InlineData("€ 12 – “quoted” … №")]
    public void What_people_write_in_Latin_Greek_and_Cyrillic_can_be_typed(string value) =>
        Assert.Empty(Field(new InputField(InputKind.Text, "x", "Owner") { Value = value }).Made.Codes);

    [Fact]
    public void Long_values_are_broken_into_lines_and_make_room_for_themselves()
    {
        var value = string.Join(' ', Enumerable.Repeat("evidence", 40));
        var table = Table(2, Header("No.", "Evidence"), Row(Cell("1"), Cell(new InputField(InputKind.Text, "x", "Evidence") { Value = value })));

        var made = PdfMaker.Make(Document(table with { Columns = [new TableColumn(), new TableColumn { Requested = new ColumnWidth(ColumnWidthUnit.Points, 100) }] }), Fillable);

        var field = made.OfType("Annot").Single();
        Assert.Equal(1 << 12, field["Ff"]);
        Assert.InRange(Look(made, field).Split("Tj").Length - 1, 10, 40);
        Assert.True(made.Objects.Numbers(field, "Rect") is [_, var bottom, _, var top] && top - bottom > 40);
    }

    [Fact]
    public void Equal_looks_are_written_once()
    {
        var boxes = Enumerable.Range(0, 20).Select(i => Item(P(new CheckBox($"x/{i}", "Box"), T(" Text"))));

        var made = PdfMaker.Make(Document(new ListBlock([.. boxes])), Fillable);

        Assert.Equal(2, made.OfType("XObject").Count());
        Assert.Equal(20, made.OfType("Annot").Count());
    }

    [Fact]
    public void Documents_without_fields_have_no_form()
    {
        var made = PdfMaker.Make(Document(P("Text")), Fillable);

        Assert.False(made.Objects.Catalog.Has("AcroForm"));
    }

    [Fact]
    public void On_paper_boxes_are_text_and_empty_fields_are_lines()
    {
        var made = PdfMaker.Make(Document(P(new CheckBox("a", "A"), new CheckBox("b", "B") { IsChecked = true }, new InputField(InputKind.Text, "c", "C"), new InputField(InputKind.Text, "d", "D") { Value = "filled" })));

        Assert.Equal("☐☑filled", SelfCheck.TreeText.Of(made.Bytes));
        Assert.Empty(made.OfType("Annot"));
    }

    [Theory, InlineData(true), InlineData(false)]
    public void Signatures_are_fields_on_paper_too_unless_they_are_left_out(bool hasFields)
    {
        var made = PdfMaker.Make(
            Document(P(new InputField(InputKind.Signature, "x/signature", "Customer: signature"))), new PdfOptions { SignatureFields = hasFields });

        Assert.Equal(hasFields ? ["Sig"] : [], made.OfType("Annot").Select(a => made.Objects.Name(a, "FT")), StringComparer.Ordinal);
        Assert.Equal(hasFields, made.Objects.Catalog.Has("AcroForm"));
    }

    [Fact]
    public void A_form_without_signature_fields_has_a_line_to_sign_on()
    {
        var made = PdfMaker.Make(
            Document(P(new InputField(InputKind.Signature, "x", "Signature"), new InputField(InputKind.Date, "y", "Date"))), new PdfOptions { Fillable = true, SignatureFields = false });

        Assert.Equal(["Tx"], made.OfType("Annot").Select(a => made.Objects.Name(a, "FT")), StringComparer.Ordinal);
    }

    [Fact]
    public void A_name_that_was_typed_for_a_signature_is_text()
    {
        var made = PdfMaker.Make(Document(P(new InputField(InputKind.Signature, "x", "Signature") { Value = "signed by Zoë" })), Fillable);

        Assert.Equal("signed by Zoë", SelfCheck.TreeText.Of(made.Bytes));
        Assert.Empty(made.OfType("Annot"));
    }

    [Fact]
    public void An_unsigned_field_has_a_frame_and_a_line_that_print()
    {
        var (made, field) = Field(new InputField(InputKind.Signature, "x", "Signature"));

        Assert.Equal(4, field["F"]);
        Assert.Matches(@" re S\n(?s:.*) l\nS\n", Look(made, field));
    }

    private static (MadePdf Made, PdfDictionary Field) Field(Inline field)
    {
        var made = PdfMaker.Make(Document(P(T("Here: "), field)), Fillable);
        return (made, made.OfType("Annot").Single());
    }

    private static (string?, string?, string?) Describe(MadePdf made, PdfDictionary field) =>
        (made.Objects.Name(field, "FT"), made.Objects.Text(field, "T"), made.Objects.Text(field, "TU"));

    private static string Look(MadePdf made, PdfDictionary field) =>
        Encoding.Latin1.GetString(made.Objects.Decode(made.Objects.Get(field, "AP", "N")));
}
