using System.Collections.Immutable;
using ChecklistGen.Documents;

namespace ChecklistGen.Tests.Pdf;

/// <summary>Short ways to say documents.</summary>
internal static class Build
{
    public static TextRun T(string text) => new(text);

    public static Paragraph P(params Inline[] content) => new([.. content]);

    public static Paragraph P(string text) => new([T(text)]);

    public static Heading H(int level, string text) => new(level, [T(text)]);

    public static ListItem Item(params Block[] blocks) => new([.. blocks]);

    public static TableCell Cell(params Inline[] content) => new([.. content]);

    public static TableCell Cell(string text) => new([T(text)]);

    public static TableRow Row(params TableCell[] cells) => new(TableRowKind.Body, [.. cells]);

    public static TableRow Header(params string[] cells) => new(TableRowKind.Header, [.. cells.Select(Cell)]);

    public static TableRow Group(string text, int columns) =>
        new(TableRowKind.Group, [new TableCell([T(text)]) { ColumnSpan = columns }]);

    public static Table Table(int columns, params TableRow[] rows) =>
        new([.. Enumerable.Range(0, columns).Select(_ => new TableColumn())], [.. rows]);

    public static Document Document(params Block[] blocks) => new()
    {
        Properties = new DocumentProperties { Title = "A title", Language = "en", Date = new DateOnly(2025, 1, 2) },
        Blocks = [.. blocks],
    };

    public static ImmutableArray<byte> Bytes(string text) => [.. System.Text.Encoding.UTF8.GetBytes(text)];
}
