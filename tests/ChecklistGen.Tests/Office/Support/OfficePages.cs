using System.Globalization;
using System.IO.Compression;
using System.Text;
using ChecklistGen.Diagnostics;
using ChecklistGen.Excel;
using ChecklistGen.Pages;
using ChecklistGen.Word;

namespace ChecklistGen.Tests.Office.Support;

/// <summary>Small Word and Excel files, put together of the XML that a test is about.</summary>
internal static class OfficePages
{
    private const string Relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    public static byte[] Docx(string body, params (string Name, string Type, string Relation, string Xml)[] parts) => Package(
        "word/document.xml",
        Word + "document.main+xml",
        $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"{Relationship[..^1]}\"><w:body>{body}</w:body></w:document>",
        [.. parts.Select(p => ("word/" + p.Name, Word + p.Type, p.Relation, p.Xml))]);

    /// <summary>A workbook whose cells hold their strings themselves.</summary>
    public static byte[] Xlsx(params (string Name, string State, string Xml)[] sheets)
    {
        const string space = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        var list = string.Concat(sheets.Select((s, i) => $"<sheet name=\"{s.Name}\" sheetId=\"{i + 1}\" state=\"{s.State}\" r:id=\"r{i}\"/>"));
        var parts = sheets.Select((s, i) => ($"xl/sheet{i}.xml", Sheet + "worksheet+xml", "worksheet", $"<worksheet {space}>{s.Xml}</worksheet>"));
        var styles = $"<styleSheet {space}><fonts><font/><font><b/></font><font><name val=\"Wingdings\"/></font></fonts><cellXfs><xf/><xf fontId=\"1\"/><xf numFmtId=\"14\"/><xf fontId=\"2\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>";
        return Package("xl/workbook.xml", Sheet + "sheet.main+xml", $"<workbook {space} xmlns:r=\"{Relationship[..^1]}\"><sheets>{list}</sheets></workbook>", [.. parts, ("xl/styles.xml", Sheet + "styles+xml", "styles", styles)]);
    }

    /// <summary>Rows of a sheet from one on: cells by columns from A, blank ones left out, those after <c>!</c> bold.</summary>
    public static string Rows(int first, params string[] rows) => string.Concat(rows.Select((row, i) => $"<row r=\"{first + i}\">{Cells(first + i, row)}</row>"));

    public static Outcome<Page> Read(byte[] file, string path = "page.docx") =>
        (path.EndsWith(".xlsx", StringComparison.Ordinal) ? (IPageReader)new ExcelPageReader() : new WordPageReader()).Read(path, new MemoryStream(file));

    /// <summary>The blocks of a page, one a line, rows of a table with their places.</summary>
    public static string Dump(Page page)
    {
        var text = new StringBuilder();
        foreach (var block in page.Blocks)
        {
            switch (block)
            {
                case PageHeading heading:
                    text.Append(CultureInfo.InvariantCulture, $"{new string('#', heading.Level)} {heading.Content.Text}\n");
                    break;
                case PageParagraph paragraph:
                    text.Append(CultureInfo.InvariantCulture, $"{string.Join(" / ", paragraph.Lines.Select(l => l.Text))}\n");
                    break;
                case PageList list:
                    text.AppendJoin("", list.Items.Select(i => $"{new string(' ', i.Depth)}- {i.Lines[0].Text}\n"));
                    break;
                case PageTable table:
                    text.AppendJoin("", table.HeaderRows.Select(r => $"= {Row(r)}\n")).AppendJoin("", table.Rows.Select(r => $"| {Row(r)}\n"));
                    break;
            }
        }

        return text.ToString();
    }

    private static string Row(PageRow row) => $"{string.Join(" | ", row.Cells.Select(c => c.Text))} @ {row.Location.Place}";

    private static string Cells(int number, string row) => string.Concat(row.Split('|').Select((cell, i) => cell.Trim() is { Length: > 0 } text
        ? $"<c r=\"{(char)('A' + i)}{number}\" t=\"inlineStr\"{(text[0] == '!' ? " s=\"1\"" : "")}><is><t>{text.TrimStart('!')}</t></is></c>"
        : ""));

    private static byte[] Package(string main, string type, string xml, (string Name, string Type, string Relation, string Xml)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            var folder = main[..(main.IndexOf('/', StringComparison.Ordinal) + 1)];
            var types = string.Concat(parts.Append((main, type, "", "")).Select(p => $"<Override PartName=\"/{p.Item1}\" ContentType=\"{p.Item2}\"/>"));
            Add(zip, "[Content_Types].xml", $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">{types}<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/></Types>");
            Add(zip, "_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"{Relationship}officeDocument\" Target=\"{main}\"/></Relationships>");
            Add(zip, $"{folder}_rels/{main[folder.Length..]}.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(parts.Select((p, i) => $"<Relationship Id=\"r{i}\" Type=\"{Relationship}{p.Relation}\" Target=\"{p.Name[folder.Length..]}\"/>"))}<Relationship Id=\"link\" Type=\"{Relationship}hyperlink\" Target=\"https://example.com/\" TargetMode=\"External\"/></Relationships>");
            Add(zip, main, xml);
            foreach (var part in parts)
                Add(zip, part.Name, part.Xml);
        }

        return file.ToArray();
    }

    private static void Add(ZipArchive zip, string name, string text)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
