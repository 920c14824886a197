using AngleSharp.Html.Parser.Tokens.Struct;

namespace ChecklistGen.Reading.Html;

/// <summary>
/// Tables made of other elements, which say what they are by their role (WAI-ARIA 1.2): <c>&lt;div role="row"&gt;</c>. Their end tags
/// don't say what they end, so the open ones are tracked.
/// </summary>
internal sealed class RoleElements
{
    private readonly Stack<(WholeElement Element, HtmlTag Tag)> _open = new();

    /// <summary>What a start tag means: what its role says where it begins a table or is within one, or else what its name says.</summary>
    public HtmlTag Open(string name, HtmlTag tag, ref StructHtmlToken token)
    {
        if (token.IsSelfClosing || HtmlTags.IsVoid(name))
            return tag;
        if (tag is HtmlTag.Inline or HtmlTag.Block or HtmlTag.Item or HtmlTag.List && RoleOf(ref token) is { } role && (role == HtmlTag.Table || _open.Count > 0))
        {
            _open.Push((new WholeElement(name, 0), role));
            return role;
        }

        if (_open.TryPeek(out var inner))
            inner.Element.Open(name);
        return tag;
    }

    /// <summary>What an end tag means.</summary>
    public HtmlTag Close(string name, HtmlTag tag) =>
        _open.TryPeek(out var inner) && inner.Element.Close(name) ? _open.Pop().Tag : tag;

    private static HtmlTag? RoleOf(ref StructHtmlToken token) => token.GetAttribute("role").Memory.Span switch
    {
        "table" or "grid" or "treegrid" => HtmlTag.Table,
        "rowgroup" => HtmlTag.RowGroup,
        "row" => HtmlTag.Row,
        "columnheader" or "rowheader" => HtmlTag.HeaderCell,
        "cell" or "gridcell" => HtmlTag.Cell,
        _ => null,
    };
}
