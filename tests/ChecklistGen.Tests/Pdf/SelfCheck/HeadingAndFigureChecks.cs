namespace ChecklistGen.Tests.Pdf.SelfCheck;

/// <summary>S32 and S33: headings form a tree, figures have words, lists say how they are numbered.</summary>
internal static class HeadingAndFigureChecks
{
    public static void Run(CheckContext context)
    {
        var last = 0;
        foreach (var element in context.Elements)
        {
            context.Say(32, element.Type != "H", "H beside H1 to H6");
            if (element.Type is ['H', >= '1' and <= '6'])
            {
                var level = element.Type[1] - '0';
                context.Say(32, last == 0 ? level == 1 : level > 1 && level <= last + 1, $"{element.Type} after level {last}");
                last = level;
            }

            CheckWords(context, element);
        }
    }

    private static void CheckWords(CheckContext context, Element element)
    {
        var pdf = context.Pdf;
        if (element.Type == "Figure")
        {
            context.Say(33, pdf.Text(element.Dictionary, "Alt")?.Length > 0 || pdf.Text(element.Dictionary, "ActualText")?.Length > 0, "figure without words");
            context.Say(33, element.Attributes.ContainsKey("BBox"), "figure without BBox");
        }

        context.Say(33, element.Type != "Note" || element.Dictionary.Has("ID"), "note without ID");
        var hasLabels = element.Type == "L" && element.KidElements.Any(li => li.KidElements.Any(k => k.Type == "Lbl"));
        context.Say(33, !hasLabels || element.Attributes.ContainsKey("ListNumbering"), "list without ListNumbering");
    }
}
