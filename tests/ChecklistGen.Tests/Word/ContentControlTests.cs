using System.Xml.Linq;
using ChecklistGen.Documents;
using ChecklistGen.Tests.Word.Support;
using ChecklistGen.Word.Forms;

namespace ChecklistGen.Tests.Word;

public sealed class ContentControlTests
{
    private static readonly XNamespace W = WordFile.W;
    private static readonly XNamespace W14 = WordFile.W14;

    [Fact]
    public void A_box_is_tagged_titled_and_shows_its_state()
    {
        var control = Control(new CheckBox("AC-1-01/done", "Ask for access") { IsChecked = true });

        Assert.Equal("AC-1-01/done", Property(control, "tag"));
        Assert.Equal("Ask for access", Property(control, "alias"));
        var box = control.Element(W + "sdtPr")!.Element(W14 + "checkbox")!;
        Assert.Equal("1", (string?)box.Element(W14 + "checked")!.Attribute(W14 + "val"));
        Assert.Equal("2611", (string?)box.Element(W14 + "checkedState")!.Attribute(W14 + "val"));
        Assert.Equal("2610", (string?)box.Element(W14 + "uncheckedState")!.Attribute(W14 + "val"));
        Assert.Equal("☑", Content(control));
    }

    [Fact]
    public void An_empty_field_shows_its_placeholder_and_keeps_it_for_later()
    {
        var file = WordFile.Write(Samples.Around(new Paragraph([new InputField(InputKind.Text, "owner", "Owner") { Placeholder = "Who" }])));
        var control = file.Body.Descendants(W + "sdt").Single();

        Assert.NotNull(control.Element(W + "sdtPr")!.Element(W + "showingPlcHdr"));
        Assert.Null(control.Element(W + "sdtPr")!.Element(W + "text"));
        Assert.Equal("Who", Content(control));
        Assert.Equal("PlaceholderText", (string?)control.Descendants(W + "rStyle").Single().Attribute(W + "val"));
        var kept = file.Part("word/glossary/document.xml").Descendants(W + "docPart").Single();
        Assert.Equal(Property(control.Descendants(W + "placeholder").Single(), "docPart"), Property(kept.Element(W + "docPartPr")!, "name"));
        Assert.Equal("Who", kept.Element(W + "docPartBody")!.Value);
    }

    [Fact]
    public void A_filled_field_shows_its_value()
    {
        var control = Control(new InputField(InputKind.MultilineText, "comment", "Comment") { Placeholder = "Anything", Value = "one\ntwo" });

        Assert.Null(control.Element(W + "sdtPr")!.Element(W + "showingPlcHdr"));
        Assert.Equal("onetwo", Content(control));
        Assert.Single(control.Descendants(W + "br"));
        Assert.Empty(control.Descendants(W + "rStyle"));
    }

    [Theory]
    [InlineData("en", "dd MMM yyyy", "04 Mar 2026", "en-GB")]
    [InlineData("fr", "dd/MM/yyyy", "04/03/2026", "fr-FR")]
    [InlineData("de", "dd.MM.yyyy", "04.03.2026", "de-DE")]
    [InlineData("pl-PL", "dd.MM.yyyy", "04.03.2026", "pl-PL")]
    [InlineData("eo", "yyyy-MM-dd", "2026-03-04", "eo")]
    public void A_date_is_shown_in_the_documents_language_and_kept_as_iso(string language, string format, string shown, string tag)
    {
        var field = new InputField(InputKind.Date, "due", "Due date") { Value = "2026-03-04" };
        var file = WordFile.Write(new Document { Properties = Samples.Properties("Dates", language), Blocks = [new Paragraph([field])] });
        var control = file.Body.Descendants(W + "sdt").Single();
        var date = control.Descendants(W + "date").Single();

        Assert.Equal("2026-03-04T00:00:00Z", (string?)date.Attribute(W + "fullDate"));
        Assert.Equal(format, Property(date, "dateFormat"));
        Assert.Equal(tag, Property(date, "lid"));
        Assert.Equal(shown, Content(control));
    }

    [Fact]
    public void What_is_no_date_is_shown_as_it_came()
    {
        var control = Control(new InputField(InputKind.Date, "due", "Due date") { Value = "end of March" });

        Assert.Null(control.Descendants(W + "date").Single().Attribute(W + "fullDate"));
        Assert.Equal("end of March", Content(control));
    }

    [Fact]
    public void A_list_offers_each_choice_once_and_a_way_back()
    {
        var control = Control(new InputField(InputKind.Choice, "status", "Status") { Placeholder = "Choose", Choices = ["Open", "Done", "Open", "", "Choose"] });

        Sequence.Equal(["Choose", "Open", "Done"], control.Descendants(W + "listItem").Select(i => (string?)i.Attribute(W + "value")));
        Sequence.Equal([null, "Open", "Done"], control.Descendants(W + "listItem").Select(i => (string?)i.Attribute(W + "displayText")));
    }

    [Fact]
    public void Controls_of_a_document_are_distinguished_and_never_empty()
    {
        var controls = WordFile.Write(Samples.Everything).Body.Descendants(W + "sdt").ToList();

        Assert.Equal(28, controls.Count);
        Assert.Equal(controls.Count, controls.Select(c => Property(c, "tag")).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(controls.Count, controls.Select(c => Property(c, "id")).Distinct(StringComparer.Ordinal).Count());
        Assert.All(controls, c => Assert.NotEmpty(Content(c)));
        Assert.All(controls.Descendants(W + "r"), r => Assert.Contains(r.Elements(), e => e.Name != W + "rPr"));
    }

    [Fact]
    public void Long_names_and_labels_are_cut_so_that_they_stay_apart()
    {
        var prefix = new string('n', 70);
        var controls = WordFile.Write(Samples.Around(new Paragraph(
        [
            new CheckBox(prefix + "/one", prefix),
            new CheckBox(prefix + "/two", new string('l', 62) + "😀😀"),
        ]))).Body.Descendants(W + "sdt").ToList();

        Assert.All(controls, c => Assert.InRange(Property(c, "tag").Length, 60, 64));
        Assert.All(controls, c => Assert.InRange(Property(c, "alias").Length, 60, 64));
        Assert.NotEqual(Property(controls[0], "tag"), Property(controls[1], "tag"), StringComparer.Ordinal);
        Assert.EndsWith("ll…", Property(controls[1], "alias"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bookmark_with_the_items_key_is_around_each_field()
    {
        var file = WordFile.Write(Samples.Everything);

        var names = file.Body.Descendants(W + "sdt").Select(c => (string?)c.ElementsBeforeSelf(W + "bookmarkStart").Last().Attribute(W + "name")).ToList();
        Assert.Contains("_0123456789ab_owner", names, StringComparer.Ordinal);
        Assert.Contains("_23456789abcdx2_owner", names, StringComparer.Ordinal);
        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, n => Assert.InRange(n!.Length, 2, 40));
    }

    [Fact]
    public void Two_services_with_the_same_row_keep_their_bookmarks_apart()
    {
        var marker = new FieldMarker(Samples.Form([new("A-1-01", "0123456789ab", "Choose a place"), new("B-1-01", "0123456789ab", "Choose a place")]));

        var names = new[] { "A-1-01/done", "B-1-01/done", "B-1-01/a field whose name is no name of a bookmark", "sign-off/name" }.Select(n => marker.Next(new FormField(n, FieldKind.Text)).Bookmark).ToList();
        Assert.Equal("_0123456789ab_done", names[0]);
        Assert.Equal(4, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, n => Assert.Matches("^_[a-z0-9_]{1,39}$", n));
    }

    private static XElement Control(Inline field) =>
        WordFile.Write(Samples.Around(new Paragraph([field]))).Body.Descendants(W + "sdt").Single();

    private static string Property(XElement element, string name) => (string)element.Descendants(W + name).First().Attribute(W + "val")!;

    private static string Content(XElement control) => control.Element(W + "sdtContent")!.Value;
}
