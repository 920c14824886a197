using System.Globalization;
using System.Net;
using System.Text;
using ChecklistGen.Pages;
using ChecklistGen.Tests.Office.Support;

namespace ChecklistGen.Tests.Reading.Written;

/// <summary>Pages as Word and Excel files.</summary>
internal static class OfficeWriters
{
    public static byte[] Word(Page page)
    {
        var body = new StringBuilder();
        foreach (var block in page.Blocks)
        {
            switch (block)
            {
                case PageHeading heading:
                    body.Append(Paragraph([heading.Content.Text], $"<w:outlineLvl w:val=\"{heading.Level - 1}\"/>"));
                    break;
                case PageTable table:
                    body.Append(CultureInfo.InvariantCulture, $"<w:tbl>{string.Concat(WrittenFormat.RowsOf(table).Select(r => Row(r, table.Header.Cells.Length)))}</w:tbl>");
                    break;
                default:
                    body.AppendJoin("", block.Texts.Select(t => Paragraph([.. t.Select(l => l.Text)])));
                    break;
            }
        }

        return OfficePages.Docx(body.ToString());
    }

    public static byte[] Excel(Page page)
    {
        var rows = new StringBuilder();
        var number = 0;
        foreach (var block in page.Blocks)
        {
            switch (block)
            {
                case PageHeading heading:
                    Add([heading.Content.Text]);
                    break;
                case PageTable table:
                    foreach (var row in WrittenFormat.RowsOf(table))
                        Add([.. row.Select(c => string.Join('\n', WrittenFormat.LinesOf(c)))]);
                    break;
                default:
                    foreach (var line in block.Texts.SelectMany(t => t))
                        Add([line.Text]);
                    break;
            }

            number++;
        }

        return OfficePages.Xlsx(("Sheet1", "visible", $"<sheetData>{rows}</sheetData>"));

        void Add(IReadOnlyList<string> cells)
        {
            number++;
            rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{number}\">");
            for (var i = 0; i < cells.Count; i++)
            {
                if (cells[i].Length > 0)
                    rows.Append(CultureInfo.InvariantCulture, $"<c r=\"{(char)('A' + i)}{number}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{WebUtility.HtmlEncode(cells[i])}</t></is></c>");
            }

            rows.Append("</row>");
        }
    }

    private static string Row(IReadOnlyList<PageCell> cells, int columns) => cells.Count == 1
        ? $"<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"{columns}\"/></w:tcPr>{Paragraph(WrittenFormat.LinesOf(cells[0]))}</w:tc></w:tr>"
        : $"<w:tr>{string.Concat(cells.Select(c => $"<w:tc>{string.Concat(WrittenFormat.LinesOf(c).Select(l => Paragraph([l])))}</w:tc>"))}</w:tr>";

    private static string Paragraph(IReadOnlyList<string> lines, string properties = "") =>
        $"<w:p><w:pPr>{properties}</w:pPr>{string.Join("<w:r><w:br/></w:r>", lines.Select(l => $"<w:r><w:t xml:space=\"preserve\">{WebUtility.HtmlEncode(l)}</w:t></w:r>"))}</w:p>";
}
