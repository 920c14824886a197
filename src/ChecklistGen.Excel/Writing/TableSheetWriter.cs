using System.Collections.Immutable;
using System.Globalization;
using ChecklistGen.Documents;
using ChecklistGen.Excel.Forms;
using ChecklistGen.Excel.Pages;
using ChecklistGen.Office.Writing;
using ChecklistGen.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Table = DocumentFormat.OpenXml.Spreadsheet.Table;
using TableColumn = DocumentFormat.OpenXml.Spreadsheet.TableColumn;

namespace ChecklistGen.Excel.Writing;

/// <summary>
/// Writes a sheet with a table, row by row (ISO 29500-1, 18.3). Phases are a column and no rows of their own: a table with rows
/// between its lines can't be sorted or filtered.
/// </summary>
internal sealed class TableSheetWriter(SheetLayout layout, Spreadsheet spreadsheet, CellWriter cells, HexBinaryValue bar)
{
    // Of what Excel takes in a formula between quotes.
    private const int LongestList = 255;

    // 2000-01-01: whoever types a year gets a day before it.
    private const string FirstDay = "36526";

    private readonly SheetTable _table = layout.Table;

    /// <summary>Writes the part.</summary>
    /// <param name="stream">Where it goes.</param>
    /// <param name="isFirst">Whether it is the sheet that a person sees first.</param>
    public void Write(Stream stream, bool isFirst)
    {
        using var part = new ExcelPartWriter(stream);
        part.WriteStart(new Worksheet());
        part.Write(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        part.Write(new SheetViews(View(isFirst)));
        part.Write(new SheetFormatProperties { DefaultRowHeight = RowHeights.OfLine });
        part.Write(new Columns(_table.Columns.Select((c, i) => ColumnOf(i, c.Width)).Concat(_table.IsForm ? [ColumnOf(_table.Columns.Length, 20, isHidden: true)] : [])));
        WriteRows(part);
        foreach (var element in Protection(spreadsheet))
            part.Write(element);
        foreach (var rule in layout.HasTable ? Rules() : [])
            part.Write(rule);
        var validations = layout.HasTable ? Validations().ToList() : [];
        if (validations.Count > 0)
            part.Write(new DataValidations(validations) { Count = (uint)validations.Count });
        foreach (var element in PageLayout(spreadsheet, isLandscape: true))
            part.Write(element);
        if (layout.HasTable)
            part.Write(new TableParts(new TablePart { Id = "rId1" }) { Count = 1 });
        part.WriteEnd();
    }

    /// <summary>Writes the part of the table, by which programs know what to sort and to filter, and what its header is.</summary>
    /// <param name="stream">Where it goes.</param>
    /// <param name="number">The table's number in the workbook, from 1.</param>
    public void WriteTable(Stream stream, uint number)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"Table{number}");
        ExcelPartWriter.Write(stream, new Table(
            new AutoFilter { Reference = layout.Range },
            new TableColumns(layout.Headers.Select((h, i) => new TableColumn { Id = (uint)i + 1, Name = XmlCharacters.Clean(h) })) { Count = (uint)layout.Headers.Length },
            new TableStyleInfo { ShowFirstColumn = false, ShowLastColumn = false, ShowRowStripes = false, ShowColumnStripes = false })
        {
            Id = number,
            Name = name,
            DisplayName = name,
            Reference = layout.Range,
            HeaderRowCount = 1,
            TotalsRowShown = false,
        });
    }

    /// <summary>The paper, and what is at the foot of each page.</summary>
    public static IEnumerable<OpenXmlElement> PageLayout(Spreadsheet spreadsheet, bool isLandscape)
    {
        yield return new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.6, Header = 0.3, Footer = 0.3 };
        // As many pages high as it takes.
        yield return new PageSetup { PaperSize = 9, Orientation = isLandscape ? OrientationValues.Landscape : OrientationValues.Portrait, FitToWidth = 1, FitToHeight = 0 };
        yield return new HeaderFooter(new OddFooter($"&L{InFooter(spreadsheet.Properties.Title)}&R&P {InFooter(spreadsheet.Of)} &N"));
    }

    /// <summary>What keeps people from changing anything but fields; filters still work, and columns can be made wider.</summary>
    public static IEnumerable<OpenXmlElement> Protection(Spreadsheet spreadsheet)
    {
        // Of what is named here, `false` means allowed.
        if (spreadsheet.IsProtected)
            yield return new SheetProtection { Sheet = true, Objects = true, Scenarios = true, FormatColumns = false, FormatRows = false, Sort = false, AutoFilter = false };
    }

    /// <summary>Bars behind shares.</summary>
    /// <param name="cells">The cells, or ranges of them.</param>
    /// <param name="colour">The bars' colour.</param>
    public static ConditionalFormatting Bars(IEnumerable<string> cells, HexBinaryValue colour) => new(
        new ConditionalFormattingRule(new DataBar(
            new ConditionalFormatValueObject { Type = ConditionalFormatValueObjectValues.Number, Val = "0" },
            new ConditionalFormatValueObject { Type = ConditionalFormatValueObjectValues.Number, Val = "1" },
            new Color { Rgb = colour }) { MinLength = 0, MaxLength = 100 })
        {
            Type = ConditionalFormatValues.DataBar,
            Priority = 1,
        })
    {
        SequenceOfReferences = new ListValue<StringValue> { InnerText = string.Join(' ', cells) },
    };

    // A footer has codes of its own, and no more than 255 characters.
    private static string InFooter(string text) =>
        XmlCharacters.Clean(PlainText.Shorten(text, 100)).Replace("&", "&&", StringComparison.Ordinal);

    private static Column ColumnOf(int index, double width, bool isHidden = false)
    {
        var column = new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = width, CustomWidth = true };
        if (isHidden)
            column.Hidden = true;
        return column;
    }

    private SheetView View(bool isFirst)
    {
        var view = new SheetView { WorkbookViewId = 0, ShowGridLines = false };
        if (isFirst)
            view.TabSelected = true;
        if (!layout.HasTable)
            return view;
        var below = new CellReference(layout.FirstRow, 1).ToString();
        view.AppendChild(new Pane { VerticalSplit = layout.HeaderRow, TopLeftCell = below, ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen });
        view.AppendChild(new Selection { Pane = PaneValues.BottomLeft, ActiveCell = below, SequenceOfReferences = new ListValue<StringValue> { InnerText = below } });
        return view;
    }

    private void WriteRows(ExcelPartWriter part)
    {
        part.WriteStart(new SheetData());
        part.Write(RowOf(1, RowHeights.OfTitle, [cells.Text(1, 1, _table.Title, Look.Title)]));
        foreach (var (i, text) in layout.Intro.Index())
            part.Write(RowOf(i + 2, RowHeights.OfLine, [cells.Text(i + 2, 1, text, Look.Intro)]));
        if (layout.HasTable)
            part.Write(RowOf(layout.HeaderRow, HeightOf(layout.Headers), layout.Headers.Select((h, i) => cells.Text(layout.HeaderRow, i + 1, h, Look.Header))));
        var least = _table.Columns.Any(c => c.Kind == FieldKind.Signature) ? RowHeights.OfSignature : 0;
        foreach (var (i, line) in _table.Lines.Index())
            part.Write(RowOf(layout.FirstRow + i, Math.Max(least, HeightOf(line.Cells)), Cells(layout.FirstRow + i, line)));
        part.WriteEnd();
    }

    private IEnumerable<Cell> Cells(int row, SheetLine line)
    {
        foreach (var (i, column) in _table.Columns.Index())
        {
            var text = line.Cells[i];
            yield return column.Field is null || line.Key.Length == 0
                ? CellOf(row, i + 1, text, column, line.Key.Length > 0 ? line.Key : WorkbookRecord.NoLine)
                : SheetLayout.KindOf(line, column) switch
                {
                    FieldKind.CheckBox => cells.Answer(row, i + 1, text, Look.TickField),
                    FieldKind.Date => cells.Day(row, i + 1, text, Look.DateField),
                    _ => cells.Answer(row, i + 1, text, Look.Field),
                };
        }

        if (_table.IsForm)
            yield return cells.Answer(row, _table.Columns.Length + 1, line.Key, Look.Muted);
    }

    private Cell CellOf(int row, int number, string text, SheetColumn column, string line) => column.Use switch
    {
        ColumnUse.Number or ColumnUse.Share when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var figure) =>
            CellWriter.Number(row, number, figure, column.Use == ColumnUse.Share ? Look.Share : Look.Number),
        ColumnUse.Day when CellWriter.TryParse(text) is not null => cells.Day(row, number, text, Look.ReadDay),
        _ => cells.Text(row, number, text, LookOf(column), line),
    };

    private static Look LookOf(SheetColumn column) => column.Use switch
    {
        ColumnUse.Muted or ColumnUse.Id => Look.Muted,
        ColumnUse.Centred => Look.Centred,
        ColumnUse.Label => Look.Label,
        _ => Look.Text,
    };

    private double HeightOf(ImmutableArray<string> texts) => RowHeights.Of(texts.Take(_table.Columns.Length).Zip(_table.Columns, (text, column) => (text, column.Width)));

    private static Row RowOf(int number, double height, IEnumerable<Cell> cells) => new(cells) { RowIndex = (uint)number, Height = height };

    private IEnumerable<ConditionalFormatting> Rules()
    {
        var first = layout.FirstRow.ToString(CultureInfo.InvariantCulture);
        var all = $"A{first}:{CellReference.Letters(_table.Columns.Length)}{layout.LastRow.ToString(CultureInfo.InvariantCulture)}";
        var done = layout.Find(c => c.Kind == FieldKind.CheckBox && c.Field is not null);
        var due = layout.Find(c => c is { Kind: FieldKind.Date, Field: "/due" });
        var phase = layout.Find(c => c.Use == ColumnUse.Phase);
        foreach (var share in _table.Columns.Index().Where(c => c.Item.Use == ColumnUse.Share))
            yield return Bars([layout.CellsOf(share.Index)], bar);
        if (due >= 0 && done >= 0)
            yield return Rule(layout.CellsOf(due), RuleLook.Overdue, 1, $"AND(ISNUMBER({At(due)}),{At(due)}<TODAY(),{At(done)}<>\"{CheckBox.CheckedMark}\")");
        if (done >= 0)
            yield return Rule(all, RuleLook.Settled, 2, $"{At(done)}=\"{CheckBox.CheckedMark}\"");
        if (phase >= 0)
            yield return Rule(all, RuleLook.NewPhase, 3, $"{At(phase)}<>${CellReference.Letters(phase + 1)}{(layout.FirstRow - 1).ToString(CultureInfo.InvariantCulture)}");

        string At(int column) => $"${CellReference.Letters(column + 1)}{first}";
    }

    private static ConditionalFormatting Rule(string range, RuleLook look, int priority, string formula) => new(
        new ConditionalFormattingRule(new Formula(formula)) { Type = ConditionalFormatValues.Expression, FormatId = (uint)look, Priority = priority })
    {
        SequenceOfReferences = new ListValue<StringValue> { InnerText = range },
    };

    private IEnumerable<DataValidation> Validations()
    {
        foreach (var (i, column) in _table.Columns.Index())
        {
            var choices = column.Kind == FieldKind.CheckBox ? [$"{CheckBox.CheckedMark}", $"{CheckBox.UncheckedMark}"] : column.Choices;
            if (column is { Field: not null, Kind: FieldKind.Date })
                yield return Validation(i, DataValidationValues.Date, FirstDay, spreadsheet.DateHint);
            else if (column.Field is not null && ListOf(choices) is { } list)
                yield return Validation(i, DataValidationValues.List, list, spreadsheet.ListHint);
        }
    }

    // A value with a comma would be two.
    private static string? ListOf(ImmutableArray<string> choices)
    {
        var list = $"\"{string.Join(',', choices).Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        return choices.IsEmpty || list.Length > LongestList || choices.Any(c => c.Contains(',', StringComparison.Ordinal)) ? null : list;
    }

    private DataValidation Validation(int column, DataValidationValues type, string formula, string hint)
    {
        var validation = new DataValidation(new Formula1(formula))
        {
            Type = type,
            AllowBlank = true,
            ShowErrorMessage = true,
            ErrorTitle = XmlCharacters.Clean(layout.Headers[column].Length > 32 ? layout.Headers[column][..32] : layout.Headers[column]),
            Error = hint,
            SequenceOfReferences = new ListValue<StringValue> { InnerText = layout.CellsOf(column) },
        };
        if (type == DataValidationValues.Date)
            validation.Operator = DataValidationOperatorValues.GreaterThanOrEqual;
        return validation;
    }
}
