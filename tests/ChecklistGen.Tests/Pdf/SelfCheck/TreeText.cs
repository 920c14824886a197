using System.Text;
using ChecklistGen.Tests.Pdf.Reading;

namespace ChecklistGen.Tests.Pdf.SelfCheck;

/// <summary>What a PDF says when it is read aloud: the text of its structure tree, in order.</summary>
internal static class TreeText
{
    // Elements within a line: no pause before and after them.
    private static readonly HashSet<string> Inline = ["Span", "Link", "Code", "Reference", "Quote"];

    /// <summary>The whole text, with one blank between blocks and for each run of blanks.</summary>
    public static string Of(byte[] file)
    {
        var context = Read(file);
        var text = new StringBuilder();
        Append(context, context.Elements[0], text);
        return Collapse(text.ToString());
    }

    /// <summary>The structure as an outline: one line for each element, with its text where it has some.</summary>
    public static string Outline(byte[] file)
    {
        var context = Read(file);
        var text = new StringBuilder();
        Outline(context, context.Elements[0], 0, text);
        return text.ToString();
    }

    /// <summary>For each entry of a table of contents the number it ends in, and the number of the page it leads to.</summary>
    public static IReadOnlyList<(string Printed, int Page)> TableOfContents(byte[] file)
    {
        var context = Read(file);
        var entries = new List<(string, int)>();
        foreach (var link in context.Elements.Where(e => e.Type == "TOCI").Select(e => e.KidElements.First(k => k.Type == "Reference").KidElements.First()))
        {
            var text = new StringBuilder();
            Append(context, link, text);
            var annotation = new PdfReference(link.Kids.OfType<int>().First());
            var page = (PdfReference)context.Pdf.Array(annotation, "Dest")![0]!;
            entries.Add((text.ToString().Split(' ')[^1], context.Pdf.Pages.ToList().IndexOf(page) + 1));
        }

        return entries;
    }

    public static string Collapse(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static CheckContext Read(byte[] file)
    {
        var context = new CheckContext(file, PdfObjects.Read(file));
        ContentChecks.Run(context);
        StructureChecks.Run(context);
        return context;
    }

    private static string TextOf(CheckContext context, (int Page, int Mcid) content) =>
        context.Contents[content.Page].Find(c => c.Mcid == content.Mcid)!.Text.ToString();

    private static void Append(CheckContext context, Element element, StringBuilder text)
    {
        var isBlock = !Inline.Contains(element.Type);
        if (isBlock)
            text.Append(' ');
        foreach (var kid in element.Kids)
        {
            if (kid is (int page, int mcid))
                text.Append(TextOf(context, (page, mcid)));
            else if (kid is Element inner)
                Append(context, inner, text);
        }

        if (isBlock)
            text.Append(' ');
    }

    private static void Outline(CheckContext context, Element element, int depth, StringBuilder text)
    {
        var attributes = element.Attributes.Where(a => a.Key is not ("O" or "BBox")).Select(a => $" {a.Key}={Show(a.Value)}");
        var words = ((string[])["ID", "Lang", "Alt"]).Where(element.Dictionary.Has).Select(k => $" {k}={context.Pdf.Text(element.Dictionary, k)}");
        var content = string.Concat(element.Kids.Select(k => k switch
        {
            (int page, int mcid) => TextOf(context, (page, mcid)),
            int => "◆", // an annotation
            _ => "…", // an element, on a line of its own below
        }));
        text.Append(' ', 2 * depth).Append(element.Type).AppendJoin("", words).AppendJoin("", attributes);
        text.Append(content.Trim('…').Length > 0 ? $": {content}\n" : "\n");
        foreach (var kid in element.KidElements)
            Outline(context, kid, depth + 1, text);
    }

    private static string Show(object? value) => value switch
    {
        PdfName name => name.Value,
        PdfString text => text.Text,
        PdfArray array => string.Join(',', array.Select(Show)),
        _ => $"{value}",
    };
}
