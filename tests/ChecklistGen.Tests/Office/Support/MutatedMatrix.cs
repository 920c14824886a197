using System.Globalization;
using System.Text;

namespace ChecklistGen.Tests.Office.Support;

/// <summary>A matrix with the duties that a person counts in it: some rows taken out or written twice.</summary>
/// <param name="Rows">Phase, activity, the customer's letters, the provider's.</param>
internal sealed record MutatedMatrix(List<string[]> Rows)
{
    private static readonly string[] Header = ["Phase", "Activity", "Customer", "Provider"];
    private static readonly string[] Tasks = ["Order the service", "Patch the hosts", "Back up the data", "Test that it can be restored", "Renew certificates", "Close accounts of leavers", "Plan the capacity", "Report incidents", "Keep the logs", "Answer auditors"];
    private static readonly string[] Letters = ["RA", "R", "A", "C", "I", "A, R", "-"];

    /// <summary>The customer's duties in their order.</summary>
    public IEnumerable<string> Duties => Rows.Where(r => r[2].Contains('R', StringComparison.Ordinal) || r[2].Contains('A', StringComparison.Ordinal)).Select(r => Duty(r[1], r[2]));

    /// <summary>An activity and its letters, however they are written.</summary>
    public static string Duty(string activity, string letters) => $"{activity}: {(letters.Contains('R', StringComparison.Ordinal) ? "R" : "")}{(letters.Contains('A', StringComparison.Ordinal) ? "A" : "")}";

    public static MutatedMatrix Random(Random random)
    {
        var rows = Tasks.Select((t, i) => new[] { i < 4 ? "Build" : i < 7 ? "Run" : "Leave", t, i == 0 ? "RA" : Letters[random.Next(Letters.Length)], i == 1 ? "RA" : Letters[random.Next(Letters.Length)] }).ToList();
        for (var i = random.Next(4); i > 0; i--)
            rows.RemoveAt(random.Next(2, rows.Count));
        for (var i = random.Next(3); i > 0; i--)
        {
            var twice = random.Next(rows.Count);
            rows.Insert(twice, rows[twice]);
        }

        return new MutatedMatrix(rows);
    }

    /// <summary>The file.</summary>
    public byte[] Write(string name, MatrixLayout layout, Func<string, string>? damage = null)
    {
        var xml = name.EndsWith(".docx", StringComparison.Ordinal) ? Body(layout) : Sheet(layout);
        xml = damage is null ? xml : damage(xml);
        return name.EndsWith(".docx", StringComparison.Ordinal) ? OfficePages.Docx(xml) : OfficePages.Xlsx(("Matrix", "visible", xml));
    }

    private string Body(MatrixLayout layout)
    {
        var xml = new StringBuilder();
        for (var i = 0; i < layout.TitleRows; i++)
            xml.Append(CultureInfo.InvariantCulture, $"<w:p>{Runs("Responsibility matrix", layout)}</w:p>");
        xml.Append("<w:tbl><w:tblGrid/>").Append(Row(Header, "", isHead: true));
        string? phase = null;
        for (var i = 0; i < Rows.Count; i++)
        {
            if (layout.HasGroupRows && Rows[i][0] != phase)
                xml.Append(CultureInfo.InvariantCulture, $"<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"4\"/></w:tcPr><w:p>{Runs(Rows[i][0] + " phase", layout)}</w:p></w:tc></w:tr>");
            if (layout.BlankBefore.Contains(i))
                xml.Append(Row(["", "", "", ""], "", isHead: false));
            xml.Append(Row(Rows[i], !layout.HasMergedPhases ? "" : Rows[i][0] == phase && !layout.BlankBefore.Contains(i) ? "<w:vMerge/>" : "<w:vMerge w:val=\"restart\"/>", isHead: false));
            phase = Rows[i][0];
        }

        return xml.Append("</w:tbl><w:sectPr/>").ToString();

        string Row(string[] cells, string merge, bool isHead) =>
            $"<w:tr>{(isHead && layout.MarksHeader ? "<w:trPr><w:tblHeader/></w:trPr>" : "")}{string.Concat(layout.Columns.Select(c => $"<w:tc><w:tcPr>{(c == 0 ? merge : "")}</w:tcPr><w:p>{Runs(c == 0 && merge == "<w:vMerge/>" ? "" : cells[c], layout)}</w:p></w:tc>"))}</w:tr>";
    }

    private static string Runs(string text, MatrixLayout layout) => string.Concat(Parts(text, layout).Select(p => $"<w:r><w:rPr/><w:t xml:space=\"preserve\">{p}</w:t></w:r>"));

    private string Sheet(MatrixLayout layout)
    {
        var (xml, merges) = (new StringBuilder(), new List<string>());
        var (number, margin, begin) = (0, layout.Margin, 0);
        for (var i = 0; i < layout.TitleRows; i++)
            Row(["Responsibility matrix"], isHead: false);
        Row([.. layout.Columns.Select(c => Header[c])], isHead: true);
        string? phase = null;
        for (var i = 0; i < Rows.Count; i++)
        {
            var isNew = Rows[i][0] != phase || layout.BlankBefore.Contains(i);
            if (isNew)
                EndPhase();
            if (layout.HasGroupRows && Rows[i][0] != phase)
            {
                Row([Rows[i][0] + " phase"], isHead: false);
                merges.Add($"{At(0, number)}:{At(3, number)}");
            }

            if (layout.BlankBefore.Contains(i))
                number++;
            if (isNew)
                begin = number + 1;
            Row([.. layout.Columns.Select(c => c == 0 && layout.HasMergedPhases && !isNew ? "" : Rows[i][c])], isHead: false);
            phase = Rows[i][0];
        }

        EndPhase();
        return $"<sheetData>{xml}</sheetData>{(merges.Count > 0 ? $"<mergeCells>{string.Concat(merges.Select(m => $"<mergeCell ref=\"{m}\"/>"))}</mergeCells>" : "")}";

        string At(int column, int row) => $"{(char)('A' + margin + column)}{row}";

        void EndPhase()
        {
            if (layout.HasMergedPhases && begin > 0 && number > begin)
                merges.Add($"{At(layout.Columns.IndexOf(0), begin)}:{At(layout.Columns.IndexOf(0), number)}");
        }

        // Without references, cells stand in the columns that they come in.
        void Row(string[] cells, bool isHead)
        {
            number++;
            var blank = layout.HasReferences ? "" : string.Concat(Enumerable.Repeat("<c/>", margin));
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{number}\">{blank}{string.Concat(cells.Select((c, i) => $"<c{(layout.HasReferences ? $" r=\"{At(i, number)}\"" : "")}{(isHead && layout.MarksHeader ? " s=\"1\"" : "")} t=\"inlineStr\"><is>{Strings(c)}</is></c>"))}</row>");
        }

        string Strings(string text) => layout.SplitsRuns == 0 ? $"<t>{text}</t>" : string.Concat(Parts(text, layout).Select(p => $"<r><t xml:space=\"preserve\">{p}</t></r>"));
    }

    private static IEnumerable<string> Parts(string text, MatrixLayout layout) =>
        layout.SplitsRuns == 0 ? [text] : text.Chunk(layout.SplitsRuns).Select(c => new string(c));
}

/// <summary>How a matrix lies in a file; none of it matters to a person who reads it.</summary>
internal sealed record MatrixLayout
{
    /// <summary>After how many characters a text goes on in another run; 0 for never.</summary>
    public int SplitsRuns { get; init; }

    /// <summary>How many rows, or paragraphs, stand above the header.</summary>
    public int TitleRows { get; init; }

    /// <summary>How many columns stay free to the left.</summary>
    public int Margin { get; init; }

    /// <summary>The order of the columns.</summary>
    public required List<int> Columns { get; init; }

    /// <summary>The rows with a blank one before them.</summary>
    public required HashSet<int> BlankBefore { get; init; }

    /// <summary>Whether the file says which row is the header.</summary>
    public bool MarksHeader { get; init; }

    /// <summary>Whether a phase is one cell for all of its rows.</summary>
    public bool HasMergedPhases { get; init; }

    /// <summary>Whether a row over all columns begins each phase.</summary>
    public bool HasGroupRows { get; init; }

    /// <summary>Whether cells of a sheet say where they are.</summary>
    public bool HasReferences { get; init; }

    public static MatrixLayout Random(Random random) => new()
    {
        SplitsRuns = random.Next(4),
        TitleRows = random.Next(3),
        Margin = random.Next(3),
        Columns = random.Next(3) switch
        {
            0 => [0, 1, 2, 3],
            1 => [0, 1, 3, 2],
            _ => [1, 0, 2, 3],
        },
        BlankBefore = [.. Enumerable.Range(0, random.Next(3)).Select(_ => random.Next(1, 8))],
        MarksHeader = random.Next(2) == 0,
        HasMergedPhases = random.Next(2) == 0,
        HasGroupRows = random.Next(3) == 0,
        HasReferences = random.Next(3) > 0,
    };

    public override string ToString() =>
        $"split {SplitsRuns}, titles {TitleRows}, margin {Margin}, columns {string.Join(',', Columns)}, blank {string.Join(',', BlankBefore)}, header {MarksHeader}, merged {HasMergedPhases}, groups {HasGroupRows}, references {HasReferences}";
}
