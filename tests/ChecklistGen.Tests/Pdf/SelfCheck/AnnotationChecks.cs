using System.Text.RegularExpressions;
using ChecklistGen.Tests.Pdf.Reading;

namespace ChecklistGen.Tests.Pdf.SelfCheck;

/// <summary>S29, S30 and S38: links and widgets stand in the structure, on their page, and lead somewhere.</summary>
internal static class AnnotationChecks
{
    private const int Print = 4;
    private const int Unseen = 0x123; // Invisible, Hidden, NoView, ToggleNoView

    public static void Run(CheckContext context)
    {
        var pdf = context.Pdf;
        var inTree = context.Elements.SelectMany(Objects).ToList();
        context.Say(30, inTree.Select(o => o.Annotation).Distinct().Count() == inTree.Count, "an annotation is in two elements");
        foreach (var page in pdf.Pages)
        {
            var annotations = (pdf.Array(page, "Annots") ?? []).OfType<PdfReference>().Select(r => r.Number).ToList();
            context.Say(29, annotations.Count == 0 || pdf.Name(page, "Tabs") == "S", $"Tabs of page object {page.Number}");
            context.Say(29, InOrder(context.Elements.FirstOrDefault()).Where(annotations.Contains).SequenceEqual(annotations), $"order of annotations on page object {page.Number}");
            foreach (var number in annotations)
                Check(context, page, number, inTree.Find(o => o.Annotation == number).Element);
        }
    }

    private static IEnumerable<(int Annotation, Element? Element)> Objects(Element element) =>
        element.Kids.OfType<int>().Select(number => (number, (Element?)element));

    private static IEnumerable<int> InOrder(Element? element)
    {
        foreach (var kid in element?.Kids ?? [])
        {
            if (kid is int annotation)
                yield return annotation;
            foreach (var inner in InOrder(kid as Element))
                yield return inner;
        }
    }

    private static void Check(CheckContext context, PdfReference page, int number, Element? element)
    {
        var pdf = context.Pdf;
        var annotation = pdf.Dictionary(new PdfReference(number))!;
        var kind = pdf.Name(annotation, "Subtype");
        context.Say(30, kind is "Link" or "Widget", $"annotation {number} is a {kind}");
        var flags = annotation["F"] as int? ?? 0;
        context.Say(30, (flags & Print) != 0 && (flags & Unseen) == 0, $"flags of annotation {number}");
        context.Say(30, element?.Type == (kind == "Link" ? "Link" : "Form"), $"annotation {number} is in no {kind} element");
        CheckPlace(context, page, annotation, number);
        if (kind == "Link")
            CheckLink(context, annotation, number);
    }

    private static void CheckPlace(CheckContext context, PdfReference page, PdfDictionary annotation, int number)
    {
        var paper = context.Pdf.Numbers(page, "MediaBox");
        var area = context.Pdf.Numbers(annotation, "Rect");
        context.Say(30, area is [var left, var bottom, var right, var top]
            && left < right && bottom < top && left >= paper[0] && bottom >= paper[1] && right <= paper[2] && top <= paper[3], $"place of annotation {number}");
        var corners = context.Pdf.Numbers(annotation, "QuadPoints");
        var outside = corners.Where((c, i) => c < area[i % 2] - 0.01 || c > area[2 + (i % 2)] + 0.01);
        context.Say(30, !outside.Any(), $"corners of annotation {number}");
    }

    private static void CheckLink(CheckContext context, PdfDictionary link, int number)
    {
        var pdf = context.Pdf;
        context.Say(30, pdf.Text(link, "Contents")?.Length > 0, $"link {number} without words");
        context.Say(30, pdf.Numbers(link, "Border") is [0, 0, 0], $"border of link {number}");
        var destination = pdf.Get(link, "Dest") ?? pdf.Get(link, "A", "D");
        context.Say(38, destination is PdfArray array ? pdf.Pages.Contains(array[0] as PdfReference)
            : pdf.Name(link, "A", "S") == "URI" && (pdf.Get(link, "A", "URI") as PdfString)?.Bytes.All(b => b is > 0x20 and < 0x7F) == true, $"target of link {number}");
    }
}

/// <summary>S35 and S36: fields have names, words and looks.</summary>
internal static partial class FieldChecks
{
    public static void Run(CheckContext context)
    {
        var pdf = context.Pdf;
        foreach (var form in context.Elements.Where(e => e.Type == "Form"))
            context.Say(35, form.Kids is [int], "a Form element holds more than its widget");

        var fields = (pdf.Array(pdf.Catalog, "AcroForm", "Fields") ?? []).OfType<PdfReference>().Select(r => r.Number).ToHashSet();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (number, value) in pdf.All)
        {
            if (value is PdfDictionary widget && pdf.Name(widget, "Subtype") == "Widget")
                Check(context, number, widget, fields, names);
        }
    }

    private static void Check(CheckContext context, int number, PdfDictionary widget, HashSet<int> fields, HashSet<string> names)
    {
        var pdf = context.Pdf;
        context.Say(35, pdf.Text(widget, "TU")?.Length > 0, $"field {number} without words");
        var name = pdf.Text(widget, "T") ?? "";
        context.Say(35, fields.Contains(number) && name.Length > 0 && !name.Contains('.', StringComparison.Ordinal) && names.Add(name), $"name of field {number}: {name}");
        context.Say(35, !widget.Has("A") && !widget.Has("AA"), $"action in field {number}");

        var appearances = pdf.Dictionary(widget, "AP") ?? new PdfDictionary();
        context.Say(36, appearances.Keys is ["N"], $"appearances of field {number}");
        var normal = pdf.Dictionary(appearances, "N") ?? new PdfDictionary();
        if (pdf.Name(widget, "FT") == "Btn")
        {
            var state = pdf.Name(widget, "AS");
            context.Say(36, normal.Data is null && normal.Keys.Count == 2 && normal.Has("Off") && normal.Has(state ?? "") && pdf.Name(widget, "V") == state, $"states of check box {number}");
            foreach (var key in normal.Keys)
                context.Say(36, pdf.Dictionary(normal, key) is { Data: not null }, $"appearance {key} of check box {number}");
            return;
        }

        context.Say(36, normal.Data is not null, $"appearance of field {number}");
        if (pdf.Name(widget, "FT") is "Tx" or "Ch")
        {
            var font = FontOf().Match(pdf.Text(widget, "DA") ?? "");
            context.Say(36, font.Success && pdf.Dictionary(pdf.Catalog, "AcroForm", "DR", "Font", font.Groups["name"].Value) is not null, $"font of field {number}");
        }
    }

    [GeneratedRegex(@"/(?<name>\S+) [\d.]+ Tf", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FontOf();
}
