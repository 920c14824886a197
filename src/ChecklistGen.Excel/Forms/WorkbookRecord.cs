using System.Collections.Immutable;
using ChecklistGen.Documents;
using ChecklistGen.Office.Forms;
using ChecklistGen.Office.Pages;

namespace ChecklistGen.Excel.Forms;

/// <summary>
/// The record of a workbook's form, on a hidden sheet, which all programs keep: what it asks about, its tables, and the digests
/// of what was written outside of fields.
/// </summary>
/// <remarks>A line for each fact, its kind in the first cell. Parts of other kinds, as Word has for this, are lost when LibreOffice saves an Excel file.</remarks>
internal sealed record WorkbookRecord
{
    /// <summary>The place of texts that are in no line of a table with fields.</summary>
    public const string NoLine = "cell";

    /// <summary>The sheet's name.</summary>
    public const string SheetName = "checklistgen";

    // The first cell of the first line, by which the sheet is known, and the number of this layout.
    private const string Mark = "checklistgen-form";
    private const string Layout = "1";

    private const int DigestsInLine = 1000;

    /// <summary>What the file asks about.</summary>
    public required Form Form { get; init; }

    /// <summary>The language of the document, in which it shows dates.</summary>
    public required string Language { get; init; }

    /// <summary>The tables that have fields.</summary>
    public required ImmutableArray<RecordedTable> Tables { get; init; }

    /// <summary>The digests of what was written outside of fields.</summary>
    public required ImmutableArray<int> Written { get; init; }

    /// <summary>The lines of the sheet.</summary>
    public IEnumerable<string[]> ToLines()
    {
        yield return [Mark, Layout, Language, Form.Template];
        foreach (var service in Form.Services)
        {
            yield return ["service", service.Name, service.Slug, service.SourceSha256];
            foreach (var item in service.Items)
                yield return Line("item", item);
            foreach (var item in service.Earlier)
                yield return Line("earlier", item);
        }

        foreach (var table in Tables)
        {
            yield return ["table", table.Sheet, table.KeyHeader, table.MarkHeader];
            foreach (var column in table.Columns)
                yield return ["column", column.Header, column.Field, column.Kind.ToString()];
            foreach (var line in table.Lines)
                yield return ["line", line.Key, line.Mark, line.Kind?.ToString() ?? ""];
        }

        foreach (var digests in Written.Sort().Chunk(DigestsInLine))
            yield return ["written", TextDigests.Pack([.. digests])];

        static string[] Line(string kind, FormItem item) => [kind, item.Id, item.Key, item.Phase, item.Section, item.Role, .. AnswerPieces.Of(item.Text)];
    }

    /// <summary>Whether a sheet that begins with this cell is the record.</summary>
    public static bool IsMark(string firstCell) => firstCell == Mark;

    /// <summary>Reads the lines of such a sheet; what it doesn't know it leaves out.</summary>
    /// <param name="lines">The lines, each with as many cells as are filled.</param>
    public static WorkbookRecord Read(IEnumerable<IReadOnlyList<string>> lines)
    {
        var reader = new Reader();
        foreach (var line in lines)
            reader.Add(line);
        return reader.ToRecord();
    }

    private sealed class Reader
    {
        private readonly FormServices _services = new();
        private readonly ImmutableArray<RecordedTable>.Builder _tables = ImmutableArray.CreateBuilder<RecordedTable>();
        private readonly ImmutableArray<RecordedColumn>.Builder _columns = ImmutableArray.CreateBuilder<RecordedColumn>();
        private readonly ImmutableArray<RecordedLine>.Builder _lines = ImmutableArray.CreateBuilder<RecordedLine>();
        private readonly ImmutableArray<int>.Builder _written = ImmutableArray.CreateBuilder<int>();
        private string _language = "";
        private string _template = "";
        private long _fields;

        public void Add(IReadOnlyList<string> line)
        {
            switch (At(line, 0))
            {
                case Mark:
                    (_language, _template) = (At(line, 2), At(line, 3));
                    break;
                case "service":
                    _services.Begin(At(line, 1), At(line, 2), At(line, 3));
                    break;
                case "item":
                    _services.Add(ItemOf(line));
                    break;
                case "earlier":
                    _services.AddEarlier(ItemOf(line));
                    break;
                case "table":
                    EndTable();
                    _tables.Add(new RecordedTable(At(line, 1), At(line, 2), At(line, 3), [], []));
                    break;
                case "column" when KindOf(At(line, 3)) is { } kind:
                    _columns.Add(new RecordedColumn(At(line, 1), At(line, 2), kind));
                    break;
                case "line":
                    _lines.Add(new RecordedLine(At(line, 1), At(line, 2), KindOf(At(line, 3))));
                    break;
                case "written":
                    _written.AddRange(TextDigests.Unpack(At(line, 1)));
                    break;
            }
        }

        public WorkbookRecord ToRecord()
        {
            EndTable();
            return new WorkbookRecord
            {
                Form = new Form { Template = _template, Services = _services.ToImmutable() },
                Language = _language,
                Tables = _tables.ToImmutable(),
                Written = _written.ToImmutable(),
            };
        }

        // What was read since a table began belongs to it.
        private void EndTable()
        {
            PageDraft.Bound((int)Math.Min(int.MaxValue, _fields += (long)_columns.Count * _lines.Count));
            if (_tables.Count > 0)
                _tables[^1] = _tables[^1] with { Columns = _columns.ToImmutable(), Lines = _lines.ToImmutable() };
            _columns.Clear();
            _lines.Clear();
        }

        private static FieldKind? KindOf(string name) => Enum.TryParse<FieldKind>(name, out var kind) && Enum.IsDefined(kind) ? kind : null;

        private static string At(IReadOnlyList<string> line, int index) => index < line.Count ? line[index] : "";

        private static FormItem ItemOf(IReadOnlyList<string> line) => new(At(line, 1), At(line, 2), string.Concat(line.Skip(6)))
        {
            Phase = At(line, 3),
            Section = At(line, 4),
            Role = At(line, 5),
        };
    }
}

/// <summary>A table with fields, as recorded in the file.</summary>
/// <param name="Sheet">The name of its sheet.</param>
/// <param name="KeyHeader">The header of the hidden column with the lines' keys.</param>
/// <param name="MarkHeader">The header of the column by which people know its lines.</param>
/// <param name="Columns">The columns with fields.</param>
/// <param name="Lines">The lines with fields.</param>
internal sealed record RecordedTable(string Sheet, string KeyHeader, string MarkHeader, ImmutableArray<RecordedColumn> Columns, ImmutableArray<RecordedLine> Lines)
{
    /// <summary>The header of the hidden column, unless another has it already.</summary>
    public const string DefaultKeyHeader = "Key";
}

/// <summary>A column with fields.</summary>
/// <param name="Header">Its header.</param>
/// <param name="Field">What follows a line's key in the names of its fields.</param>
/// <param name="Kind">What they take.</param>
internal sealed record RecordedColumn(string Header, string Field, FieldKind Kind);

/// <summary>A line with fields.</summary>
/// <param name="Key">With what the names of its fields begin.</param>
/// <param name="Mark">By what people know it: an id, a name.</param>
/// <param name="Kind">What its fields take, where that differs from its column's.</param>
internal sealed record RecordedLine(string Key, string Mark, FieldKind? Kind);
