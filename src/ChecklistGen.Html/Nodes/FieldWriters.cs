using System.Globalization;
using ChecklistGen.Documents;

namespace ChecklistGen.Html.Nodes;

/// <summary>The writers of what can be filled in.</summary>
internal static class FieldWriters
{
    private const string Blank = "\u00A0"; // a choice may look empty, but not be it (HTML, 4.10.10)

    public static void Write(HtmlContext page, CheckBox node)
    {
        page.HasFields = true;
        page.Html.Void(
            "input",
            ("type", "checkbox"),
            ("name", node.Name),
            ("aria-label", node.Label),
            ("checked", node.IsChecked ? "" : null));
    }

    public static void Write(HtmlContext page, InputField node)
    {
        page.HasFields = true;
        switch (node.Kind)
        {
            case InputKind.Choice:
                WriteChoice(page, node);
                break;
            case InputKind.MultilineText:
                WriteMultilineText(page, node);
                break;
            default:
                WriteLine(page, node);
                break;
        }
    }

    private static void WriteLine(HtmlContext page, InputField node) => page.Html.Void(
        "input",
        ("type", IsDate(node) ? "date" : "text"),
        ("class", node.Kind == InputKind.Signature ? "signature" : null),
        ("name", node.Name),
        ("aria-label", node.Label),
        ("value", Filled(node.Value)),
        ("placeholder", IsDate(node) ? null : PlaceholderOf(page, node)));

    private static void WriteMultilineText(HtmlContext page, InputField node)
    {
        page.Html.Start("textarea", ("name", node.Name), ("rows", "2"), ("aria-label", node.Label), ("placeholder", PlaceholderOf(page, node)));
        page.Html.Line(); // a line end right at the start is dropped: this one, and not one of the value's
        page.Html.Text(node.Value);
        page.Html.End();
    }

    private static void WriteChoice(HtmlContext page, InputField node)
    {
        page.Html.Start("select", ("name", node.Name), ("aria-label", node.Label));
        page.Html.Element("option", PlaceholderOf(page, node) ?? Blank, ("value", ""));
        // What was filled in elsewhere may be none of the choices, and is kept all the same.
        var choices = node.Value.Length == 0 || node.Choices.Contains(node.Value, StringComparer.Ordinal) ? node.Choices : node.Choices.Add(node.Value);
        foreach (var choice in choices)
            page.Html.Element("option", choice, ("selected", choice == node.Value ? "" : null));
        page.Html.End();
    }

    // Browsers drop a value that is no date; as text it stays.
    private static bool IsDate(InputField node) => node.Kind == InputKind.Date
        && (node.Value.Length == 0 || DateOnly.TryParseExact(node.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));

    // What the column's header says already need not be said in each of its rows.
    private static string? PlaceholderOf(HtmlContext page, InputField node) => node.Placeholder == page.Column ? null : Filled(node.Placeholder);

    private static string? Filled(string value) => value.Length > 0 ? value : null;
}
