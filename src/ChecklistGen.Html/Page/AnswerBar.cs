using System.Security.Cryptography;
using System.Text;
using ChecklistGen.Answers;
using ChecklistGen.Html.Markup;
using ChecklistGen.Html.Nodes;

namespace ChecklistGen.Html.Page;

/// <summary>
/// The bar above a page that can be filled in: how far it is, and how answers are saved, loaded and sent back. Hidden without its
/// script; then a note says that nothing is saved.
/// </summary>
internal static class AnswerBar
{
    // The anchors of headings are slugs, which never contain an underscore.
    private const string Bar = "answers_bar";
    private const string Record = "form_record";
    private const string NotSaved = "not_saved";

    // Enough to tell documents apart.
    private const int KeyDigits = 16;

    /// <summary>The script, the same on every page.</summary>
    public static string Script { get; } = OwnText.Read("answers.js");

    /// <summary>Writes the bar, and the record of the page's form.</summary>
    public static void Write(HtmlContext page)
    {
        var words = page.Words;
        var record = Encoding.UTF8.GetString(FormRecord.Of(page.Document, page.Fields.Select(f => f.Field)).ToJson());
        Line(page, "p", words.NotSaved, ("id", NotSaved), ("class", "not-saved"));
        page.Html.Start(
            "div",
            ("id", Bar),
            ("class", "answers"),
            ("hidden", ""),
            ("data-key", KeyOf(page, record)),
            ("data-file", FileName(page)),
            ("data-count", words.Answers.Count),
            ("data-saved", words.Answers.Saved),
            ("data-loaded", words.Answers.Loaded),
            ("data-unreadable", words.Answers.Unreadable),
            ("data-other", words.Answers.OtherDocument),
            ("data-confirm", words.Answers.ConfirmClear));
        page.Html.Line();
        page.Html.Element("progress", "", ("id", "answers_progress"), ("max", "1"), ("value", "0"), ("aria-label", words.Answers.Progress));
        page.Html.Element("span", "", ("id", "answers_count"));
        page.Html.Line();
        foreach (var (id, text) in new[] { ("answers_save", words.Answers.Save), ("answers_load", words.Answers.Load), ("answers_clear", words.Answers.Clear) })
            page.Html.Element("button", text, ("type", "button"), ("id", id));
        page.Html.Void("input", ("type", "file"), ("id", "answers_file"), ("accept", ".json"), ("aria-label", words.Answers.Load), ("hidden", ""));
        page.Html.Line();
        Line(page, "p", words.Answers.Kept, ("id", "answers_kept"));
        Line(page, "p", words.Answers.NotKept, ("id", "answers_lost"), ("hidden", ""));
        Line(page, "p", words.Answers.SendBack);
        Line(page, "p", "", ("id", "answers_message"), ("role", "status"));
        page.Html.EndLine();
        page.Html.Start("script", ("type", "application/json"), ("id", Record));
        page.Html.Verbatim(record);
        page.Html.EndLine();
    }

    // What was filled in before the page was made belongs to its identity: else what a browser has kept would hide it.
    private static string KeyOf(HtmlContext page, string record)
    {
        var identity = string.Join('\0', page.Fields.Select(f => f.Value).Prepend(record));
        return "checklistgen:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)))[..KeyDigits];
    }

    private static string FileName(HtmlContext page) => page.Document.Form switch
    {
        { Services: [var only] } form => $"{only.Slug}.{form.Template}",
        { } form => form.Template,
        null => "form",
    } + AnswerFileReader.Extension;

    private static void Line(HtmlContext page, string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        page.Html.Element(name, text, attributes);
        page.Html.Line();
    }
}
