using ChecklistGen.Answers;
using ChecklistGen.Documents;
using ChecklistGen.Tests.Word.Support;

namespace ChecklistGen.Tests.Word;

public sealed class WordFormReaderTests
{
    private static readonly WordFile File = WordFile.Write(Samples.Everything);

    [Fact]
    public void An_untouched_file_has_all_its_fields_and_no_answers()
    {
        var form = FilledIn.Read(File.Bytes);

        Assert.Equal("Access control checklist", form.Title);
        Assert.Equal(Samples.Everything.Form!.Template, form.Form!.Template);
        Sequence.Equal(Samples.Everything.Form.Items, form.Form.Items);
        Assert.Equal(28, form.Fields.Length);
        Assert.Equal("tasks/access", Assert.Single(form.Fields, f => f.IsAnswered).Name);
        Assert.Empty(form.Unmatched);
        Assert.Empty(form.Missing);
    }

    [Fact]
    public void What_is_filled_in_is_read() => AssertAnswers(Answered().Read());

    [Fact]
    public void LibreOffice_saves_what_is_filled_in() => AssertAnswers(FilledIn.Read(LibreOffice.Convert(Answered().Save(), "docx")));

    [Fact]
    public void LibreOffice_saves_an_empty_form_as_empty()
    {
        var form = FilledIn.Read(LibreOffice.Convert(File.Bytes, "docx"));

        Assert.Equal(28, form.Fields.Length);
        Assert.Equal("tasks/access", Assert.Single(form.Fields, f => f.IsAnswered).Name);
        Assert.Empty(form.Unmatched);
        Assert.Empty(form.Missing);
    }

    private static FilledIn Answered()
    {
        var filled = new FilledIn(File).Tick("tasks/contact");
        foreach (var item in Samples.Rows())
        {
            filled.Tick($"{item.Id}/done")
                .Fill($"{item.Id}/owner", $"Zoë & <{item.Id}> ☐")
                .Fill($"{item.Id}/due", "2026-11-30")
                .Fill($"{item.Id}/status", Samples.Statuses[item.Id[^1] - '1'])
                .Fill($"{item.Id}/comment", $"one of {item.Id}\n\nthree");
        }

        foreach (var side in new[] { "customer", "provider" })
            filled.Fill($"{side}/name", $"Name of the {side}").Fill($"{side}/date", "2027-01-02").Fill($"{side}/signature", $"signed by the {side}");
        return filled;
    }

    private static void AssertAnswers(FilledForm form)
    {
        var values = form.Fields.ToDictionary(f => f.Name, f => f.Kind == FieldKind.CheckBox ? (f.IsChecked ? "☑" : "☐") : f.Value, StringComparer.Ordinal);
        foreach (var item in Samples.Rows())
        {
            Assert.Equal("☑", values[$"{item.Id}/done"]);
            Assert.Equal($"Zoë & <{item.Id}> ☐", values[$"{item.Id}/owner"]);
            Assert.Equal("2026-11-30", values[$"{item.Id}/due"]);
            Assert.Equal(Samples.Statuses[item.Id[^1] - '1'], values[$"{item.Id}/status"]);
            Assert.Equal($"one of {item.Id}\n\nthree", values[$"{item.Id}/comment"]);
            Assert.All(form.Fields.Where(f => f.Name.StartsWith(item.Id, StringComparison.Ordinal)), f => Assert.Equal(item.Key, f.ItemKey));
        }

        foreach (var side in new[] { "customer", "provider" })
        {
            Assert.Equal($"Name of the {side}", values[$"{side}/name"]);
            Assert.Equal("2027-01-02", values[$"{side}/date"]);
            Assert.Equal($"signed by the {side}", values[$"{side}/signature"]);
        }

        Assert.Equal("☑", values["tasks/access"]);
        Assert.Equal("☑", values["tasks/contact"]);
        Assert.Empty(form.Unmatched);
        Assert.Empty(form.Missing);
        Assert.Equal(28, form.Fields.Length);
    }
}
