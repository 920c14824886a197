using System.Globalization;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace ChecklistGen.Reading.Html;

/// <summary>The attributes that a page's structure depends on.</summary>
internal static class HtmlAttributes
{
    /// <summary>Whether the element and all in it is not shown.</summary>
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

    /// <summary>How many columns or rows a cell covers: as HTML says, digits up to the first other character, and 1 without any.</summary>
    public static int Span(ref StructHtmlToken token, string name, int least, int most)
    {
        var value = token.GetAttribute(name).Memory.Span.TrimStart();
        var digits = value.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : value.Length;
        return digits == 0 ? 1 : int.TryParse(value[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, least, most) : most;
    }
}
