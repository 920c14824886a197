using ChecklistGen.Documents;
using ChecklistGen.Html.Markup;

namespace ChecklistGen.Html.Nodes;

/// <summary>The box above a table that hides the rows which lack what is typed. Without its script it is not shown.</summary>
internal static class FilterBox
{
    /// <summary>The id of the table that is filtered. No slug has a low line, so no heading has it.</summary>
    public const string TableId = "filter_table";

    private const string BoxId = "filter_box";
    private const string TextId = "filter_text";
    private const string StatusId = "filter_status";

    /// <summary>The script, the same in every page.</summary>
    public static string Script { get; } = OwnText.Read("filter.js");

    /// <summary>Whether a table is the one that the page's options ask to be filtered.</summary>
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
