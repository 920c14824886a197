using ChecklistGen.Documents;
using ChecklistGen.Html.Markup;

namespace ChecklistGen.Html.Nodes;

/// <summary>The filter box above a table: hides rows that do not contain what is typed. Hidden itself without its script.</summary>
internal static class FilterBox
{
    /// <summary>The id of the filtered table. Slugs contain no underscore, so no heading has it.</summary>
    public const string TableId = "filter_table";

    private const string BoxId = "filter_box";
    private const string TextId = "filter_text";
    private const string StatusId = "filter_status";

    /// <summary>The script, the same on every page.</summary>
    public static string Script { get; } = OwnText.Read("filter.js");

    /// <summary>Whether a table is the one to be filtered: the first ruled one, if the options ask for a filter.</summary>
    public static bool Belongs(HtmlContext page, Table table) =>
        page.Options.Filter is not null && !page.HasFilter && table.Style == TableStyle.Grid;

    /// <summary>Writes the box.</summary>
    public static void Write(HtmlContext page)
    {
        var words = page.Options.Filter!;
        page.HasFilter = true;
        page.Html.Start("div", ("id", BoxId), ("class", "filter"), ("role", "search"), ("hidden", ""));
        page.Html.Element("label", words.Label, ("for", TextId));
        page.Html.Void("input", ("id", TextId), ("type", "search"), ("autocomplete", "off"), ("spellcheck", "false"), ("aria-controls", TableId));
        page.Html.Element("span", "", ("id", StatusId), ("role", "status"), ("data-words", words.Status));
        page.Html.EndLine();
    }
}
