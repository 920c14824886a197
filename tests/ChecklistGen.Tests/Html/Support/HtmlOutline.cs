using System.Text;
using System.Xml.Linq;
using ChecklistGen.Documents;

namespace ChecklistGen.Tests.Html.Support;

/// <summary>The outline that <see cref="Word.Support.DocumentOutline"/> gives, read from a web page.</summary>
internal static class HtmlOutline
{
    public static string Of(byte[] page)
    {
        var lines = new List<string>();
        Add(PageXml.Text(page), lines);
        return string.Join('\n', lines);
    }

    private static void Add(XElement container, List<string> lines)
    {
        foreach (var element in container.Elements())
        {
            switch (element.Name.LocalName)
            {
                case ['h', >= '1' and <= '6'] heading:
                    lines.Add(new string('#', heading[1] - '0') + " " + Text(element));
                    break;
                case "p":
                    lines.Add(Text(element));
                    break;
                case "pre":
                    lines.Add(element.Value.Replace('\n', '↵'));
                    break;
                case "nav":
                    lines.AddRange(element.Descendants("a").Select(Text));
                    break;
                case "table":
                    lines.AddRange(element.Elements("caption").Where(c => c.Attribute("class") is null).Select(Text));
                    lines.AddRange(element.Descendants("tr").Select(r => $"| {string.Join(" | ", r.Elements().Select(Text))} |"));
                    break;
                default:
                    Add(element, lines);
                    break;
            }
        }
    }

    private static string Text(XElement element)
    {
        var text = new StringBuilder();
        foreach (var node in element.Nodes())
        {
            text.Append(node switch
            {
                XText characters => characters.Value,
                XElement child => Inline(child),
                _ => "",
            });
        }

        return text.ToString();
    }

    private static string Inline(XElement element) => element.Name.LocalName switch
    {
        _ when (string?)element.Attribute("class") == "hidden" => "",
        "br" => "↵",
        "svg" => $"[{element.Element("title")!.Value}]",
        "img" => $"[{(string?)element.Attribute("alt")}]",
        "input" when (string?)element.Attribute("type") == "checkbox" =>
            Field(element, (element.Attribute("checked") is null ? CheckBox.UncheckedMark : CheckBox.CheckedMark).ToString()),
        "input" => Field(element, (string?)element.Attribute("value") ?? ""),
        "select" => Field(element, element.Elements("option").FirstOrDefault(o => o.Attribute("selected") is not null)?.Value ?? ""),
        "textarea" => Field(element, element.Value[1..]),
        _ => Text(element),
    };

    private static string Field(XElement element, string value) => $"{{{(string?)element.Attribute("name")}: {value}}}";
}
