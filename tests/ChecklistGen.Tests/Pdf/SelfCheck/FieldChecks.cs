using System.Text.RegularExpressions;
using ChecklistGen.Tests.Pdf.Reading;

namespace ChecklistGen.Tests.Pdf.SelfCheck;

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
