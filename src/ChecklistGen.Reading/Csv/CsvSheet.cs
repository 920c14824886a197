using System.Collections.Immutable;
using System.Globalization;
using ChecklistGen.Diagnostics;
using ChecklistGen.Pages;
using ChecklistGen.Reading.Inlines;

namespace ChecklistGen.Reading.Csv;

/// <summary>
/// Reads records into titles, texts and tables. Blank records separate them; a record with a single field is the title of the
/// table below it, or a text.
/// </summary>
internal sealed class CsvSheet(PageTexts texts, PageBuilder page, DiagnosticBag diagnostics)
{
    private const int MostFields = 4_000_000;

    private readonly string _text = texts.Source.Text;
    private bool _isBelowTable;

    /// <summary>Reads a sheet.</summary>
    public void Read(TextSpan part, char separator)
    {
        var groups = GroupsOf(part, separator);
        var titled = groups.Where((g, i) => g.Title is not null && (g.HasTable || (i + 1 < groups.Count && groups[i + 1].HasTable))).ToHashSet();
        var hasTitle = false;
        foreach (var group in groups)
        {
            var isTitled = titled.Contains(group);
            if (isTitled)
            {
                // The sheet's own title stands apart from its first table, or is the only one.
                var isSheets = !hasTitle && (!group.HasTable || titled.Count == 1);
                page.Add(new PageHeading(isSheets ? 1 : 2, TextOf(group.Title!.Value)));
                hasTitle = true;
                _isBelowTable = false;
            }

            AddTexts(isTitled ? group.Preface.Skip(1) : group.Preface);
            AddTable(group.Rows);
        }
    }

    /// <summary>Reads a part of a page that is a table, its header first.</summary>
    public void ReadTable(TextSpan part, char separator) => AddTable([.. Records(part, separator).Where(r => r.LastFilled(_text) >= 0)]);

    private List<CsvGroup> GroupsOf(TextSpan part, char separator)
    {
        var groups = new List<CsvGroup>();
        var open = new List<CsvRecord>();
        foreach (var record in Records(part, separator))
        {
            if (record.LastFilled(_text) >= 0)
            {
                open.Add(record);
            }
            else if (open.Count > 0)
            {
                groups.Add(CsvGroup.Of(_text, open));
                open.Clear();
            }
        }

        if (open.Count > 0)
            groups.Add(CsvGroup.Of(_text, open));
        return groups;
    }

    private IEnumerable<CsvRecord> Records(TextSpan part, char separator)
    {
        var scanner = new CsvScanner(_text, part, separator);
        var fields = 0;
        foreach (var record in scanner.Records())
        {
            if ((fields += record.Fields.Length) > MostFields)
            {
                diagnostics.Add(PageDiagnostics.BoundMet, texts.LocationOf(record.Span with { Length = 0 }), string.Create(CultureInfo.InvariantCulture, $"the sheet has more than {MostFields} fields: from here on it is not read"), "split the sheet, or remove what is blank");
                break;
            }

            yield return record;
        }

        foreach (var quote in scanner.UnclosedQuotes.Take(PageDiagnostics.MostReported))
            diagnostics.Add(new Diagnostic(PageDiagnostics.UnclosedBlock, texts.LocationOf(new TextSpan(quote, 1)), "this quote is never closed: the field ends at its line's end, or before") { Severity = Severity.Error, Help = "close it after the field, and double the quotes within a field" });
    }

    private void AddTexts(IEnumerable<CsvRecord> records)
    {
        var lines = records.SelectMany(r => r.Fields).Where(f => !f.IsBlank(_text)).Select(TextOf).ToImmutableArray();
        if (lines.IsEmpty)
            return;
        page.Add(new PageParagraph(lines));
    }

    private void AddTable(ImmutableArray<CsvRecord> records)
    {
        if (records.IsEmpty)
            return;
        // Tables may begin in any column of a sheet.
        var first = records.Min(r => r.Fields.Index().First(f => !f.Item.IsBlank(_text)).Index);
        var width = records[0].LastFilled(_text) + 1 - first;
        ReportTooLong(records, records[0].Fields.Length);
        var rows = records.Select((r, i) => RowOf(r, first, width, isHeader: i == 0)).ToImmutableArray();
        page.AddTable(new PageTable(rows[0], rows[1..]) { MayGoOn = _isBelowTable }, texts.LineOf(records[^1].Span.End));
        _isBelowTable = true;
    }

    // A separator in a text with missing quotes moves what follows into other columns.
    private void ReportTooLong(ImmutableArray<CsvRecord> records, int fields)
    {
        foreach (var record in records.Where(r => r.LastFilled(_text) >= fields).Take(PageDiagnostics.MostReported))
            diagnostics.Add(PageDiagnostics.UnevenTable, texts.LocationOf(record.Fields[fields].Span.Trim(_text)), "from here on this row has more fields than its header", "put a text that contains separators between quotes");
    }

    // Spreadsheets fill each line up to the sheet's last column. What fills its first field only is one cell, as it was typed.
    private PageRow RowOf(CsvRecord record, int first, int width, bool isHeader)
    {
        var last = record.LastFilled(_text) - first;
        var end = last == 0 ? 1 : Math.Min(record.Fields.Length - first, Math.Max(width, last + 1));
        var cells = ImmutableArray.CreateBuilder<PageCell>(end);
        for (var i = first; i < first + end; i++)
            cells.Add(CellOf(record.Fields[i], isHeader));
        return new PageRow(cells.MoveToImmutable(), texts.LocationOf(record.Span));
    }

    private PageCell CellOf(CsvField field, bool isHeader) => field.HasDoubledQuotes
        ? texts.Cell(field.Span, isHeader, field.Span.Trim(_text).In(_text).ToString().Replace("\"\"", "\"", StringComparison.Ordinal))
        : texts.Cell(field.Span, isHeader);

    private PageText TextOf(CsvField field)
    {
        var cell = CellOf(field, isHeader: false);
        return new PageText(cell.Text, cell.Raw, cell.Location) { Marks = cell.Marks };
    }
}
