using System.Xml.Linq;
using ChecklistGen.Answers;
using ChecklistGen.Documents;
using ChecklistGen.Tests.Word.Support;
using ChecklistGen.Word;

namespace ChecklistGen.Tests.Word;

/// <summary>Files as other programs and other hands leave them.</summary>
public sealed class WordFormDamageTests
{
    private const string Item = "AC-1.1-02";

    private static readonly XNamespace W = WordFile.W;
    private static readonly XNamespace W14 = WordFile.W14;

    private static readonly WordFile File = WordFile.Write(Samples.Everything);

    private static readonly string[] Filled = ["done: ☑", "owner: Ann", "due: 2026-11-30", "status: Done", "comment: one\ntwo"];

    private readonly FilledIn _file = new FilledIn(File)
        .Tick($"{Item}/done").Fill($"{Item}/owner", "Ann").Fill($"{Item}/due", "2026-11-30").Fill($"{Item}/status", "Done").Fill($"{Item}/comment", "one\ntwo");

    private XElement Row => _file.Control($"{Item}/done").Ancestors(W + "tr").Single();

    [Fact]
    public void Runs_may_be_split()
    {
        foreach (var run in Row.Descendants(W + "r").Where(r => r.Elements(W + "t").Count() == 1).ToList())
        {
            run.ReplaceWith(run.Value.Select(c => new XElement(
                W + "r", new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), c), new XElement(W + "lastRenderedPageBreak"))));
        }

        AssertFilled();
    }

    [Fact]
    public void Rows_may_move()
    {
        var row = Row;
        var table = row.Parent!;
        row.Remove();
        table.Add(row);

        AssertFilled();
    }

    [Fact]
    public void Controls_may_be_around_paragraphs()
    {
        foreach (var control in Row.Descendants(W + "sdt").ToList())
        {
            var paragraph = control.Parent!;
            var content = control.Element(W + "sdtContent")!;
            var inner = content.Nodes().ToList();
            paragraph.ReplaceWith(control);
            content.ReplaceNodes(new XElement(W + "p", paragraph.Element(W + "pPr"), inner));
        }

        AssertFilled();
    }

    [Fact]
    public void Controls_may_be_around_cells()
    {
        foreach (var control in Row.Descendants(W + "sdt").ToList())
        {
            var cell = control.Ancestors(W + "tc").Single();
            var content = control.Element(W + "sdtContent")!;
            control.ReplaceWith(content.Nodes());
            cell.AddBeforeSelf(control);
            cell.Remove();
            content.ReplaceNodes(cell);
        }

        AssertFilled();
    }

    [Fact]
    public void Somebody_may_put_controls_around_rows_and_around_everything()
    {
        var row = Row;
        row.ReplaceWith(Wrapper("a row", row));
        var body = _file.Document.Element(W + "body")!;
        var blocks = body.Elements().Where(e => e.Name != W + "sectPr").ToList();
        blocks.Remove();
        body.AddFirst(Wrapper("everything", [.. blocks]));

        AssertFilled();
    }

    [Fact]
    public void Controls_may_be_wrapped_in_controls()
    {
        foreach (var control in Row.Descendants(W + "sdt").ToList())
            control.ReplaceWith(Wrapper("wrapped", control));

        AssertFilled();
    }

    [Fact]
    public void A_box_may_lose_its_marks_to_a_control_around_it()
    {
        foreach (var control in Row.Descendants(W + "sdt").ToList())
        {
            var properties = control.Element(W + "sdtPr")!;
            var tag = properties.Element(W + "tag")!;
            tag.Remove();
            control.ReplaceWith(new XElement(W + "sdt", new XElement(W + "sdtPr", tag), new XElement(W + "sdtContent", control)));
        }

        RemoveBookmarks();
        AssertFilled();
    }

    [Theory]
    [InlineData(true, false, false, false)]
    [InlineData(true, true, false, false)]
    [InlineData(false, true, true, false)]
    [InlineData(true, false, true, false)]
    [InlineData(true, true, false, true)]
    public void Marks_may_be_lost(bool tags, bool bookmarks, bool form, bool ids)
    {
        var row = Row;
        if (tags)
            row.Parent!.Descendants(W + "tag").Remove();
        if (bookmarks)
            RemoveBookmarks();
        if (form)
            _file.Parts["customXml/item1.xml"] = null;
        if (ids)
            row.Descendants(W + "t").Single(t => t.Value == Item).Remove();

        // Without form and tags only the key in the bookmarks is left.
        AssertFilled(form && tags ? "123456789abc" : Item);
    }

    [Fact]
    public void Controls_may_be_gone_and_their_text_left()
    {
        foreach (var control in Row.Descendants(W + "sdt").ToList())
            control.ReplaceWith(control.Element(W + "sdtContent")!.Nodes());

        AssertFilled();
        RemoveBookmarks();
        AssertFilled();
    }

    [Fact]
    public void Columns_may_move_when_marks_are_lost()
    {
        var table = Row.Parent!;
        table.Descendants(W + "tag").Remove();
        RemoveBookmarks();
        foreach (var row in table.Elements(W + "tr").Where(r => r.Elements(W + "tc").Count() == 7))
        {
            var last = row.Elements(W + "tc").Last();
            last.Remove();
            row.Elements(W + "tc").First().AddBeforeSelf(last);
        }

        AssertFilled();
    }

    [Fact]
    public void An_id_may_be_before_other_words()
    {
        var row = Row;
        row.Descendants(W + "t").Single(t => t.Value == Item).Value = $"{Item} (urgent)";
        row.Descendants(W + "t").Single(t => t.Value.StartsWith("Learn about", StringComparison.Ordinal)).Value = "Something else, says the customer";
        row.Descendants(W + "tag").Remove();
        RemoveBookmarks();

        AssertFilled();
    }

    [Fact]
    public void When_everything_is_lost_answers_are_reported_and_not_guessed()
    {
        _file.Document.Descendants(W + "tag").Remove();
        RemoveBookmarks();
        _file.Parts["customXml/item1.xml"] = null;

        var outcome = new WordFormReader().Read("returned.docx", new MemoryStream(_file.Save()));

        Assert.Empty(outcome.Value!.Fields);
        Assert.Contains(outcome.Diagnostics, d => d.Rule == FormDiagnostics.NoForm);
        Assert.Contains(outcome.Value.Unmatched, u => u is { Value: "Ann", Place: $"in the row `{Item}` under `Owner`" });
        Assert.Equal(outcome.Value.Unmatched.Length, outcome.Diagnostics.Count(d => d.Rule == FormDiagnostics.UnmatchedAnswer));
    }

    [Fact]
    public void Strict_files_are_read_as_well()
    {
        var text = _file.Document.ToString(SaveOptions.DisableFormatting).Replace(W.NamespaceName, "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal);
        _file.Document.ReplaceAll(XElement.Parse(text).Attributes(), XElement.Parse(text).Nodes());
        _file.Document.Name = XElement.Parse(text).Name;
        _file.Parts["_rels/.rels"] = System.Text.Encoding.UTF8.GetBytes(File.Text("_rels/.rels")
            .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships/", "http://purl.oclc.org/ooxml/officeDocument/relationships/", StringComparison.Ordinal));

        AssertFilled();
    }

    [Fact]
    public void Insertions_count_and_deletions_do_not()
    {
        var content = _file.Control($"{Item}/owner").Element(W + "sdtContent")!;
        content.AddFirst(new XElement(W + "del", new XElement(W + "r", new XElement(W + "delText", "Bob"), new XElement(W + "t", "Bob"))));
        content.ReplaceNodes(content.Nodes().Select(n => n is XElement e && e.Name == W + "r" ? new XElement(W + "ins", e) : n));
        content.Add(new XElement(W + "moveFrom", new XElement(W + "r", new XElement(W + "t", "Carl"))));

        AssertFilled();
    }

    [Fact]
    public void A_row_that_was_deleted_under_tracking_is_gone()
    {
        Row.Element(W + "trPr")!.Add(new XElement(W + "del", new XAttribute(W + "id", 900), new XAttribute(W + "author", "Ann")));

        var form = _file.Read();
        Assert.DoesNotContain(form.Fields, f => f.Name.StartsWith(Item, StringComparison.Ordinal));
        Assert.Equal(5, form.Missing.Length);
    }

    [Fact]
    public void A_copied_row_counts_once()
    {
        Row.AddAfterSelf(new XElement(Row));
        AssertFilled();
    }

    [Fact]
    public void Of_a_copied_row_the_answer_at_home_counts_and_the_other_is_reported()
    {
        var copy = new XElement(Row);
        copy.Descendants(W + "t").Single(t => t.Value == Item).Value = "a new row";
        copy.Descendants(W + "t").Single(t => t.Value == "Ann").Value = "Bob";
        copy.Descendants(W + "t").Single(t => t.Value.StartsWith("Learn about", StringComparison.Ordinal)).Value = "Something else";
        Row.AddAfterSelf(copy);

        AssertFilled();
        Assert.Contains(_file.Read().Unmatched, u => u is { Value: "Bob", Place: "in the row `a new row` under `Owner`" });
    }

    [Fact]
    public void Two_answers_with_equal_right_are_both_reported()
    {
        var copy = new XElement(Row);
        copy.Descendants(W + "t").Single(t => t.Value == "Ann").Value = "Bob";
        Row.AddAfterSelf(copy);

        var form = _file.Read();
        Assert.False(form.Fields.Single(f => f.Name == $"{Item}/owner").IsAnswered);
        Sequence.Equal(["Ann", "Bob"], form.Unmatched.Select(u => u.Value));
    }

    [Fact]
    public void A_field_moved_into_the_row_of_another_item_is_reported()
    {
        var control = _file.Control($"{Item}/owner");
        var other = _file.Control("AC-1.1-03/owner");
        control.Remove();
        other.ReplaceWith(control);

        var form = _file.Read();
        Assert.Equal("Ann", Assert.Single(form.Unmatched).Value);
        Assert.Contains("AC-1.1-03", form.Unmatched[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_box_that_is_only_a_sign_is_read_by_the_sign()
    {
        var control = _file.Control($"{Item}/done");
        control.Element(W + "sdtPr")!.Element(W14 + "checkbox")!.Remove();
        AssertFilled();

        control.Descendants(W + "t").Single().ReplaceWith(new XElement(W + "sym", new XAttribute(W + "font", "Wingdings"), new XAttribute(W + "char", "F0FE")));
        AssertFilled();
    }

    [Fact]
    public void A_box_that_has_become_a_word_is_reported()
    {
        var control = _file.Control($"{Item}/done");
        control.Element(W + "sdtPr")!.Element(W14 + "checkbox")!.Remove();
        control.Descendants(W + "t").Single().Value = "perhaps";

        var form = _file.Read();
        Assert.Equal("perhaps", Assert.Single(form.Unmatched).Value);
        Assert.False(form.Fields.Single(f => f.Name == $"{Item}/done").IsChecked);
    }

    [Theory]
    [InlineData("05 Dec 2026", "2026-11-30", "2026-12-05")]
    [InlineData("2026-12-05", "", "2026-12-05")]
    [InlineData("next week", "2026-11-30", "2026-11-30")]
    [InlineData("next week", "", "next week")]
    [InlineData("12/05/2026", "", "12/05/2026")]
    public void A_date_is_what_people_see_as_far_as_it_can_be_read(string shown, string stored, string expected)
    {
        var control = _file.Control($"{Item}/due");
        control.Element(W + "sdtContent")!.Descendants(W + "t").Single().Value = shown;
        control.Descendants(W + "date").Single().SetAttributeValue(W + "fullDate", stored.Length > 0 ? stored + "T00:00:00Z" : null);

        var outcome = new WordFormReader().Read("returned.docx", new MemoryStream(_file.Save()));
        var answer = outcome.Value!.Fields.Single(f => f.Name == $"{Item}/due").Value;
        Assert.Equal(expected, answer);
        Assert.Equal(!expected.StartsWith("2026-", StringComparison.Ordinal), outcome.Diagnostics.Any(d => d.Rule == FormDiagnostics.UnreadableDate));
    }

    [Fact]
    public void Text_typed_by_a_program_that_does_not_know_placeholders_counts()
    {
        _file.Control($"{Item}/owner").Element(W + "sdtPr")!.Add(new XElement(W + "showingPlcHdr"));
        AssertFilled();
    }

    [Fact]
    public void A_placeholder_that_has_lost_its_mark_is_no_answer()
    {
        _file.Document.Descendants(W + "showingPlcHdr").Remove();
        AssertFilled();
    }

    [Fact]
    public void Something_typed_into_a_field_of_somebody_elses_is_reported()
    {
        var body = _file.Document.Element(W + "body")!;
        body.Elements(W + "p").First().Add(Wrapper("Approved by", new XElement(W + "r", new XElement(W + "t", "the board"))));

        Assert.Contains(_file.Read().Unmatched, u => u is { Value: "the board", Reason: "it belongs to no field of this document" });
    }

    [Fact]
    public void Lines_may_be_paragraphs()
    {
        var control = _file.Control($"{Item}/comment");
        var paragraph = control.Parent!;
        var content = control.Element(W + "sdtContent")!;
        paragraph.ReplaceWith(control);
        content.ReplaceNodes(
            new XElement(W + "p", new XElement(W + "r", new XElement(W + "t", "one"))),
            new XElement(W + "p", new XElement(W + "r", new XElement(W + "t", "two"))),
            new XElement(W + "p"));

        AssertFilled();
    }

    [Fact]
    public void A_signature_may_be_a_picture()
    {
        var control = _file.Control("customer/signature");
        var picture = new XElement(_file.Document.Descendants(W + "drawing").First());
        control.Element(W + "sdtPr")!.Element(W + "showingPlcHdr")!.Remove();
        control.Element(W + "sdtContent")!.ReplaceNodes(new XElement(W + "r", picture));

        var field = _file.Read().Fields.Single(f => f.Name == "customer/signature");
        Assert.Equal((FieldKind.Signature, true, true), (field.Kind, field.HasPicture, field.IsAnswered));
    }

    [Fact]
    public void What_is_written_twice_for_old_programs_counts_once()
    {
        XNamespace mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";
        var content = _file.Control($"{Item}/owner").Element(W + "sdtContent")!;
        var run = new XElement(content.Elements().Single());
        content.ReplaceNodes(new XElement(mc + "AlternateContent", new XElement(mc + "Choice", new XAttribute("Requires", "w14"), run), new XElement(mc + "Fallback", run)));

        AssertFilled();
    }

    [Fact]
    public void An_answer_longer_than_a_book_is_reported()
    {
        _file.Fill($"{Item}/comment", new string('x', 200_000));

        var form = _file.Read();
        Assert.Equal(100_000, Assert.Single(form.Unmatched).Value.Length);
        Assert.False(form.Fields.Single(f => f.Name == $"{Item}/comment").IsAnswered);
    }

    private static XElement Wrapper(string title, params object[] content) => new(
        W + "sdt",
        new XElement(W + "sdtPr", new XElement(W + "alias", new XAttribute(W + "val", title)), new XElement(W + "id", new XAttribute(W + "val", 4711))),
        new XElement(W + "sdtContent", content));

    private void RemoveBookmarks() => _file.Document.Descendants().Where(e => e.Name.LocalName is "bookmarkStart" or "bookmarkEnd").Remove();

    private void AssertFilled(string item = Item)
    {
        var form = _file.Read();
        var answers = form.Fields.Where(f => f.IsAnswered && f.Name.StartsWith(item, StringComparison.Ordinal))
            .Select(f => $"{f.Name[(item.Length + 1)..]}: {(f.Kind == FieldKind.CheckBox ? "☑" : f.Value)}");
        Sequence.Equal(Filled, answers);
        Assert.Empty(form.Missing);
    }
}
