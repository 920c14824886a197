using System.Text;
using System.Xml.Linq;

namespace ChecklistGen.Tests.Word.Support;

/// <summary>The same outline as <see cref="DocumentOutline"/>, read from a Word file.</summary>
internal static class WordOutline
{
    private static readonly XNamespace W = WordFile.W;
    private static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    public static string Of(WordFile file)
    {
        var names = file.Part("word/styles.xml").Elements(W + "style")
            .ToDictionary(s => (string)s.Attribute(W + "styleId")!, s => (string)s.Element(W + "name")!.Attribute(W + "val")!, StringComparer.Ordinal);
        var lines = new List<string>();
        foreach (var block in file.Body.Elements())
        {
            if (block.Name == W + "p" && !IsSeparator(block))
                lines.Add(Heading(names.GetValueOrDefault(StyleOf(block) ?? "", "")) + Text(block));
            else if (block.Name == W + "tbl")
                lines.AddRange(block.Elements(W + "tr").Select(Row));
        }

        return string.Join('\n', lines);
    }

    public static string? StyleOf(XElement paragraph) => (string?)paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val");

    private static bool IsSeparator(XElement paragraph) => StyleOf(paragraph) is "Separator" or "HorizontalRule";

    private static string Heading(string style) =>
        style.StartsWith("heading ", StringComparison.Ordinal) ? new string('#', style[^1] - '0') + " " : "";

    private static string Row(XElement row) =>
        $"| {string.Join(" | ", row.Elements(W + "tc").Select(c => string.Concat(c.Elements(W + "p").Select(Text))))} |";

    private static string Text(XElement element)
    {
        var text = new StringBuilder();
        foreach (var child in element.Elements())
        {
            text.Append(child.Name.LocalName switch
            {
                "t" => child.Value,
                "br" => "↵",
                "tab" => " ",
                "sdt" => Control(child),
                "drawing" => $"[{child.Descendants(Drawing + "docPr").Single().Attribute("descr")!.Value}]",
                "r" or "hyperlink" or "sdtContent" => Text(child),
                _ => "",
            });
        }

        return text.ToString();
    }

    private static string Control(XElement control)
    {
        var properties = control.Element(W + "sdtPr")!;
        var value = properties.Element(W + "showingPlcHdr") is null ? Text(control.Element(W + "sdtContent")!) : "";
        return $"{{{properties.Element(W + "tag")!.Attribute(W + "val")!.Value}: {value}}}";
    }
}
