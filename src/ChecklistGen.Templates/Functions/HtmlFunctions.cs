using System.Net;
using ChecklistGen.Templates.Functions.Html;

namespace ChecklistGen.Templates.Functions;

/// <summary>The group <c>html</c>.</summary>
internal static class HtmlFunctions
{
    public static FunctionGroup Create() => new("html")
    {
        { "escape", "text", static (in c) => WebUtility.HtmlEncode(c.Text(0)) },
        { "newline_to_br", "text", static (in c) => Markup.BreakLines(c.Text(0)) },
        { "strip", "text", static (in c) => Markup.Strip(c.Text(0)) },
        { "url_encode", "text", static (in c) => c.Text(0) is { } text ? Uri.EscapeDataString(text) : null },
        { "url_escape", "text", static (in c) => c.Text(0) is { } text ? Markup.EscapeUrl(text) : null },
    };
}
