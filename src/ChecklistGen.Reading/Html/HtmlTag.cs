using System.Globalization;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace ChecklistGen.Reading.Html;

/// <summary>What a tag means for the structure of a page.</summary>
internal enum HtmlTag
{
    /// <summary>Nothing: it is part of the surrounding text.</summary>
    Inline,
    Table,
    RowGroup,
    Head,
    Row,
    Cell,
    HeaderCell,
    Heading,
    Item,
    List,
    LineBreak,
    Rule,

    /// <summary>Any other block-level element.</summary>
    Block,

    /// <summary>Its content is not text of the page: a program, a fallback or a drawing.</summary>
    Unread,

    /// <summary>The same, and its content is not HTML either.</summary>
    RawUnread,

    /// <summary>Code, shown verbatim; in a cell it is ordinary text.</summary>
    Code,
    Title,
    Meta,
    Link,
    Root,
}

/// <summary>The tags that matter, by name.</summary>
internal static class HtmlTags
{
    public static HtmlTag Of(ReadOnlySpan<char> name) => name switch
    {
        "table" => HtmlTag.Table,
        "tbody" or "tfoot" => HtmlTag.RowGroup,
        "thead" => HtmlTag.Head,
        "tr" => HtmlTag.Row,
        "td" => HtmlTag.Cell,
        "th" => HtmlTag.HeaderCell,
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => HtmlTag.Heading,
        "li" or "dt" or "dd" => HtmlTag.Item,
        "ul" or "ol" or "dl" => HtmlTag.List,
        "br" => HtmlTag.LineBreak,
        "hr" => HtmlTag.Rule,
        "p" or "div" or "section" or "article" or "main" or "header" or "footer" or "nav" or "aside" or "blockquote" or "figure"
            or "figcaption" or "details" or "summary" or "form" or "fieldset" or "legend" or "address" or "caption" or "center"
            or "body" or "head" or "option" => HtmlTag.Block,
        "template" or "noscript" or "svg" or "math" or "object" or "audio" or "video" or "canvas" => HtmlTag.Unread,
        "script" or "style" or "textarea" or "iframe" or "noembed" or "noframes" or "xmp" => HtmlTag.RawUnread,
        "pre" or "listing" => HtmlTag.Code,
        "title" => HtmlTag.Title,
        "meta" => HtmlTag.Meta,
        "link" => HtmlTag.Link,
        "html" => HtmlTag.Root,
        _ => HtmlTag.Inline,
    };

    /// <summary>Whether the elements of a name never have content (HTML, 13.1.2).</summary>
    public static bool IsVoid(ReadOnlySpan<char> name) =>
        name is "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link" or "meta" or "source" or "track" or "wbr";
}

/// <summary>The attributes that a page's structure depends on.</summary>
internal static class HtmlAttributes
{
    /// <summary>Whether the element and its content are hidden.</summary>
    public static bool IsHidden(ref StructHtmlToken token)
    {
        for (var i = 0; i < token.Attributes.Count; i++)
        {
            var attribute = token.Attributes[i];
            if (attribute.Name.Memory.Span is "hidden")
                return true;
            if (attribute.Name.Memory.Span is not "style")
                continue;
            var style = attribute.Value.ToString().Replace(" ", "", StringComparison.Ordinal);
            if (style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Whether a template is the content of an element, as pages that were saved with their state have it.</summary>
    public static bool IsShadowRoot(ref StructHtmlToken token) => token.GetAttribute("shadowrootmode").Length > 0;

    /// <summary>How many columns a cell covers; the bounds are those of HTML (4.9.11, attributes of <c>td</c> and <c>th</c>).</summary>
    public static int Columns(ref StructHtmlToken token) => Span(ref token, "colspan", 1, 1000);

    /// <summary>How many rows a cell covers; 0 for all that follow in its group. The bounds are those of HTML.</summary>
    public static int Rows(ref StructHtmlToken token) => Span(ref token, "rowspan", 0, 65534);

    // As HTML says: digits up to the first other character, and 1 without any.
    private static int Span(ref StructHtmlToken token, string name, int least, int most)
    {
        var value = token.GetAttribute(name).Memory.Span.TrimStart();
        var digits = value.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : value.Length;
        return digits == 0 ? 1 : int.TryParse(value[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, least, most) : most;
    }
}

/// <summary>An element that matters as a whole, whatever it contains: it is not read, or it is hidden.</summary>
internal sealed class WholeElement(string name, int start)
{
    // Elements of its name nest.
    private int _depth = 1;

    public string Name => name;

    public int Start => start;

    /// <summary>Whether the page hides it.</summary>
    public bool IsHidden { get; init; }

    public void Open(string inner) => _depth += inner == name ? 1 : 0;

    /// <summary>Whether an end tag ends it.</summary>
    public bool Close(string inner) => inner == name && --_depth == 0;
}
