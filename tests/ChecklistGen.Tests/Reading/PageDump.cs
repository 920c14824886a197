using System.Globalization;
using System.Text;
using ChecklistGen.Diagnostics;
using ChecklistGen.Pages;

namespace ChecklistGen.Tests.Reading;

/// <summary>The blocks of a page, one a line, rows of tables with the places of their cells, and what was found behind them.</summary>
internal static class PageDump
{
    public static string Of(Outcome<Page> outcome)
    {
        var text = new StringBuilder();
        foreach (var block in outcome.Value?.Blocks ?? [])
        {
            switch (block)
            {
                case PageHeading heading:
                    text.Append(CultureInfo.InvariantCulture, $"{new string('#', heading.Level)} {At(heading.Content)}\n");
                    break;
                case PageTable table:
                    text.AppendJoin("", table.HeaderRows.Select(r => $"= {Row(r)}\n")).AppendJoin("", table.Rows.Select(r => $"| {Row(r)}\n"));
                    break;
                case PageList list:
                    text.AppendJoin("", list.Items.Select(i => $"{new string('-', i.Depth)} {string.Join(" / ", i.Lines.Select(At))}\n"));
                    break;
                case PageRule:
                    text.Append("---\n");
                    break;
                default:
                    text.AppendJoin("", block.Texts.Select(t => $"{string.Join(" / ", t.Select(At))}\n"));
                    break;
            }
        }

        foreach (var finding in outcome.Diagnostics.Concat(outcome.Value?.Diagnostics ?? []))
            text.Append(CultureInfo.InvariantCulture, $"{finding.Rule.Code} {finding.Location.Line}:{finding.Location.Column}\n");
        return text.ToString();
    }

    private static string Row(PageRow row) => string.Join(" | ", row.Cells.Select(At));

    private static string At(PageText text) => text.Text.Length == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{text.Text} {text.Location.Line}:{text.Location.Column}");
}
