using System.Globalization;
using ChecklistGen.Tests.Excel.Support;
using ChecklistGen.Tests.Support;
using ChecklistGen.Tests.Word.Support;

namespace ChecklistGen.Tests.Excel;

/// <summary>What software that isn't ours makes of our Excel files.</summary>
public sealed class ExcelInteroperabilityTests
{
    private static readonly byte[] Made = ExcelRun.Made("data-processing");

    [Fact]
    public void What_openpyxl_fills_in_is_read_and_LibreOffice_keeps_it()
    {
        var filled = Filled();
        var form = ExcelRun.Read(filled);

        Assert.Empty(form.Unmatched);
        Assert.Empty(form.Missing);
        Assert.Equal(50, form.Fields.Count(f => f.IsAnswered));
        Assert.Equal("2026-12-01", form.Field("DP-1.1-01/due").Value);
        Assert.Equal("Überprüft – né 0\nzweite Zeile", form.Field("DP-1.1-01/comment").Value);
        var saved = LibreOffice.Convert(filled, "xlsx", "xlsx");
        Assert.Equal(ExcelRun.Status(filled, "xlsx"), ExcelRun.Status(saved, "xlsx"));
        Assert.Empty(ExcelRun.Read(saved).Missing);
    }

    [Fact]
    public void LibreOffice_computes_what_is_beside_the_formulas()
    {
        using var folder = new TemporaryFolder();
        var answers = folder.Write("filled.xlsx", Filled());
        var ours = Figures(ExcelRun.Made("data-processing", "handover", "--answers", answers));
        // What openpyxl saves has no values beside its formulas.
        var theirs = Figures(LibreOffice.Convert(Filled(), "xlsx", "xlsx"));

        Assert.Equal("10", ours["Total"][2]);
        Assert.All(ours, row => Assert.Equal(row.Value, theirs[row.Key]));
        Assert.Equal(ours.Count, theirs.Count);
    }

    [Fact]
    public void LibreOffice_shows_every_item_and_the_header_on_each_page()
    {
        using var folder = new TemporaryFolder();
        var file = ExcelRun.Made("vmware-secnumcloud");
        var text = ExternalTool.Run("pdftotext", "-layout", folder.Write("sample.pdf", LibreOffice.Convert(file, "pdf", "xlsx")), "-");
        var pages = text.Split('\f');

        Assert.All(new ExcelFile(file).Ids(), id => Assert.Contains(id, text, StringComparison.Ordinal));
        Assert.All(pages.TakeWhile(p => !p.Contains("Progress", StringComparison.Ordinal)), p => Assert.Contains("Your part", p, StringComparison.Ordinal));
        Assert.Contains($"1 of {(pages.Length - 1).ToString(CultureInfo.InvariantCulture)}", pages[0], StringComparison.Ordinal);
    }

    // The rows of the sheet of progress by their labels, overdue items and empty lines left out: LibreOffice judges by its own day.
    private static Dictionary<string, List<string>> Figures(byte[] bytes)
    {
        var file = new ExcelFile(bytes);
        return file.Rows(ExcelFile.Progress).Skip(2).Select(file.Texts).Where(t => t.Count >= 6 && t[0].Length > 0 && t[0] is not "Phase" and not "Owner")
            .GroupBy(t => t[0], StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.SelectMany(t => new[] { t[1], t[2], t[3], Number(t[5]) }).Prepend(g.Key).ToList(), StringComparer.Ordinal);
    }

    private static string Number(string text) => double.Parse(text, CultureInfo.InvariantCulture).ToString("0.##", CultureInfo.InvariantCulture);

    // Every tenth cell is a date, every sixth a text of two lines.
    private static byte[] Filled()
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (i, id) in new ExcelFile(Made).Ids().Take(10).Index())
        {
            answers[$"{id}/done"] = "☑";
            answers[$"{id}/owner"] = FormattableString.Invariant($"Żółć Ångström {i}");
            answers[$"{id}/due"] = FormattableString.Invariant($"2026-12-{i + 1:00}");
            answers[$"{id}/status"] = i % 2 == 1 ? "Done" : "Not applicable";
            answers[$"{id}/comment"] = FormattableString.Invariant($"Überprüft – né {i}\nzweite Zeile");
        }

        return Openpyxl.Fill(Made, answers);
    }
}
