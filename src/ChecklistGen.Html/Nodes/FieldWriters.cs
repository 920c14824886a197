using ChecklistGen.Answers;
using ChecklistGen.Documents;
using ChecklistGen.Text;

namespace ChecklistGen.Html.Nodes;

/// <summary>Writers of input fields.</summary>
internal static class FieldWriters
{
    private const string Blank = "\u00A0"; // an option may look empty, but must not be empty (HTML, 4.10.10)

    public static void Write(HtmlContext page, CheckBox node)
    {
        page.Fields.Add((RecordedField.Of(node), node.IsChecked ? "true" : ""));
        page.Html.Void(
            "input",
            ("type", "checkbox"),
            ("name", node.Name),
            ("aria-label", node.Label),
            ("checked", node.IsChecked ? "" : null));
    }

    public static void Write(HtmlContext page, InputField node)
    {
        page.Fields.Add((RecordedField.Of(node), node.Value));
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
        page.Html.Line(); // parsers drop a newline here: this one, not the value's
        page.Html.Text(node.Value);
        page.Html.End();
    }

    private static void WriteChoice(HtmlContext page, InputField node)
    {
        page.Html.Start("select", ("name", node.Name), ("aria-label", node.Label));
        page.Html.Element("option", PlaceholderOf(page, node) ?? Blank, ("value", ""));
        // A value filled in elsewhere may not be among the choices; keep it.
        var choices = node.Value.Length == 0 || node.Choices.Contains(node.Value, StringComparer.Ordinal) ? node.Choices : node.Choices.Add(node.Value);
        foreach (var choice in choices)
            page.Html.Element("option", choice, ("selected", choice == node.Value ? "" : null));
        page.Html.End();
    }

    // Browsers drop invalid dates; a text field keeps them.
    private static bool IsDate(InputField node) => node.Kind == InputKind.Date
        && (node.Value.Length == 0 || IsoDate.Parse(node.Value) is not null);

    // Don't repeat the column's header in each row.
    private static string? PlaceholderOf(HtmlContext page, InputField node) => node.Placeholder == page.Column ? null : Filled(node.Placeholder);

    private static string? Filled(string value) => value.Length > 0 ? value : null;
}
