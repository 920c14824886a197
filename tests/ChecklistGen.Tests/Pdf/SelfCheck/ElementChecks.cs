using ChecklistGen.Tests.Pdf.Reading;

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

/// <summary>S34: the cells of a table tile its grid, and each finds its headers; S44: so does each figure.</summary>
internal static class TableChecks
{
    public static void Run(CheckContext context)
    {
        foreach (var table in context.Elements.Where(e => e.Type == "Table"))
            Check(context, table);
    }

    private static void Check(CheckContext context, Element table)
    {
        var rows = table.KidElements.SelectMany(k => k.Type == "TR" ? [k] : k.KidElements).Where(e => e.Type == "TR").ToList();
        var taken = new HashSet<(int Column, int Row)>();
        for (var y = 0; y < rows.Count; y++)
        {
            var x = 0;
            foreach (var cell in rows[y].KidElements)
            {
                while (taken.Contains((x, y)))
                    x++;
                for (var i = 0; i < cell.Span("ColSpan") * cell.Span("RowSpan"); i++)
                {
                    var place = (x + (i % cell.Span("ColSpan")), y + (i / cell.Span("ColSpan")));
                    context.Say(34, place.Item2 < rows.Count && taken.Add(place), $"cells of table {table.Number} overlap");
                }
            }
        }

        var width = taken.Count == 0 ? 0 : taken.Max(p => p.Column) + 1;
        context.Say(34, taken.Count == width * rows.Count, $"table {table.Number} has holes");
        foreach (var row in rows.Where(r => r.KidElements.Skip(1).Any(c => c.KidElements.Any(k => k.Type == "Figure"))))
            context.Say(44, row.KidElements.Any(HeadsRow) || row.KidElements.All(c => c.Type == "TH"), $"row {row.Number} of figures has no header");
        CheckHeaders(context, table, rows);
    }

    private static bool HeadsRow(Element cell) => cell.Type == "TH" && cell.Attributes.GetValueOrDefault("Scope") is PdfName { Value: "Row" };

    private static void CheckHeaders(CheckContext context, Element table, List<Element> rows)
    {
        var headers = rows.SelectMany(r => r.KidElements).Where(c => c.Type == "TH").ToList();
        context.Say(34, headers.Count > 0, $"table {table.Number} has no headers");
        foreach (var header in headers)
            context.Say(34, header.Attributes.GetValueOrDefault("Scope") is PdfName { Value: "Row" or "Column" or "Both" }, $"header without scope in table {table.Number}");
        var ids = headers.Select(h => (h.Dictionary["ID"] as PdfString)?.Key).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var cell in rows.SelectMany(r => r.KidElements))
        {
            foreach (var name in (cell.Attributes.GetValueOrDefault("Headers") as PdfArray ?? []).OfType<PdfString>())
                context.Say(34, ids.Contains(name.Key), $"no header {name.Key} in table {table.Number}");
        }
    }
}
