using System.Globalization;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Excel;
using ChecklistGen.Templating;
using ChecklistGen.Text;

namespace ChecklistGen.Generation.Workbooks;

/// <summary>Writes checklists as Excel files.</summary>
/// <param name="theme">The colours and the typeface.</param>
/// <param name="isProtected">Whether nothing but fields can be changed.</param>
internal sealed class ExcelWorkbookWriter(Theme theme, bool isProtected) : IWorkbookWriter
{
    private readonly SpreadsheetWriter _writer = new(theme);

    /// <inheritdoc/>
    public string Format => "xlsx";

    /// <inheritdoc/>
    public void Write(string title, IReadOnlyList<ServiceSheets> services, bool isCombined, Stream output)
    {
        var data = services[0].Data;
        var words = new ItemWords(data);
        var day = IsoDate.Parse(data.Document.Date)!.Value;
        _writer.Write(
            new Spreadsheet
            {
                Properties = new DocumentProperties
                {
                    Title = title,
                    Subject = isCombined ? "" : data.Service.Title.Plain,
                    Author = data.Service.Provider?.Plain ?? "",
                    Language = data.Document.Lang,
                    Generator = data.Document.Generator,
                    Date = day,
                },
                Form = new Form { Template = data.Document.Template, Services = [.. services.Select(s => s.Form)] },
                Tables = [Checklist(services, isCombined, title, words), .. new OtherSheets(services, isCombined).All()],
                Progress = ProgressOf(words),
                Continued = ContinuedSheet.In(data.T, isForm: true),
                IsProtected = isProtected,
                DateHint = words.Word("cell_date").Replace("SAMPLE", data.Document.Date, StringComparison.Ordinal),
                ListHint = words.Word("cell_list"),
                Of = words.Word("of"),
            },
            output);
    }

    private static SheetTable Checklist(IReadOnlyList<ServiceSheets> services, bool isCombined, string title, ItemWords words)
    {
        var data = services[0].Data;
        var table = ChecklistColumns.Table(services, isCombined, title);
        var facts = new[] { data.Customer.Name?.Plain ?? "", words.Day(data.Document.Date) }.Where(f => f.Length > 0);
        return table with { Intro = [string.Join(" · ", facts), .. Instructions(services, table, words)] };
    }

    // Only where there is something to tick, and columns for who takes care of it and by when.
    private static IEnumerable<string> Instructions(IReadOnlyList<ServiceSheets> services, SheetTable table, ItemWords words)
    {
        if (table.Lines.IsEmpty)
            yield return words.Word("glance_text_none").Replace("TOTAL", Number(services.Sum(s => s.Data.Summary.Activities)), StringComparison.Ordinal);
        else if (table.Columns.Any(c => c.Field == $"/{ItemFields.Due}"))
            yield return words.Word("checklist_text");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static ProgressSheet ProgressOf(ItemWords words) => new(words.Word("sheet_progress"))
    {
        Title = words.Word("sheet_progress"),
        SettledBy = (words.Word("status_done"), words.Word("status_not_applicable")),
        AsOf = words.Word("progress_as_of"),
        Service = words.Word("service"),
        Phase = words.Word("phase"),
        Owner = words.Word("owner"),
        Total = words.Word("total"),
        Settled = words.Word("progress_settled"),
        Open = words.Word("progress_open"),
        Overdue = words.Word("progress_overdue"),
        Share = words.Word("progress_share"),
        Nobody = words.Word("progress_nobody"),
        OtherOwners = words.Word("progress_other_owners"),
    };
}
