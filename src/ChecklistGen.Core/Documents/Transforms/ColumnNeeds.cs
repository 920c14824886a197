using ChecklistGen.Documents.Theming;

namespace ChecklistGen.Documents.Transforms;

/// <summary>What each column of a table, or of several that are set alike, needs: in points and with its cells' padding.</summary>
internal sealed class ColumnNeeds(int columns, TransformContext context)
{
    // A header may make its column wider than the cells below it by this share of the line, or so that it takes some four lines.
    private const double HeaderShare = 0.2;
    private const double HeaderPart = 0.3;

    private readonly double[] _headers = new double[columns];

    /// <summary>The width of each column's longest word.</summary>
    public double[] Least { get; } = new double[columns];

    /// <summary>The width of each column's longest line below its header.</summary>
    public double[] Cells { get; } = new double[columns];

    /// <summary>
    /// The width that each column has use for: that of its longest line. A long header over short cells, such as a party's name
    /// over its letters, is set in several lines where other columns need the room.
    /// </summary>
    /// <param name="available">The width of the line.</param>
    public double[] Most(double available)
    {
        double[] whole = [.. Cells.Zip(_headers, Math.Max)];
        return whole.Sum() <= available
            ? whole
            : [.. Cells.Zip(_headers, (cells, header) => Math.Max(cells, Math.Min(header, Math.Max(available * HeaderShare, header * HeaderPart))))];
    }

    /// <summary>Adds what a table's cells need.</summary>
    public void Add(Table table)
    {
        foreach (var row in table.Rows)
        {
            var column = 0;
            foreach (var cell in row.Cells)
            {
                if (cell.ColumnSpan == 1)
                    Add(row.Kind == TableRowKind.Header ? _headers : Cells, column, cell, StyleOf(row, table.Columns[column]), table.Columns[column].Requested.Unit == ColumnWidthUnit.Points);
                column += cell.ColumnSpan;
            }
        }
    }

    // A template that asks for a width knows what is filled in: its fields are as narrow as that.
    private void Add(double[] longest, int column, TableCell cell, TextStyle style, bool fieldsMayShrink)
    {
        // Slightly more than measured, so that a format's rounding never wraps what fits here.
        var padding = (2 * context.Theme.Table.CellPaddingX) + 0.5;
        Least[column] = Math.Max(Least[column], padding);
        foreach (var line in Lines(cell.Content, style.Bold, fieldsMayShrink))
        {
            var (all, word) = (0.0, 0.0);
            foreach (var piece in line)
            {
                all += piece.Width(piece.Text, context.Measurer, style);
                // Words end at blanks only: an id such as PCI-3.1.1-04 is one. One may go on in the next piece.
                var isFirst = true;
                foreach (var part in piece.Text.AsSpan().Split(' '))
                {
                    word = (isFirst ? word : 0) + piece.Width(piece.Text.AsSpan()[part], context.Measurer, style);
                    Least[column] = Math.Max(Least[column], word + padding);
                    isFirst = false;
                }
            }

            longest[column] = Math.Max(longest[column], all + padding);
        }
    }

    private TextStyle StyleOf(TableRow row, TableColumn column) => row.Kind switch
    {
        TableRowKind.Header => context.Theme.Styles.TableHeader,
        TableRowKind.Group => context.Theme.Styles.TableGroup,
        _ => column.IsRowHeader ? context.Theme.Styles.TableRowHeader : context.Theme.Styles.TableText,
    };

    // The cell's content as lines of pieces; a piece is text in one weight, or a thing of fixed width.
    private List<List<Piece>> Lines(IEnumerable<Inline> content, bool bold, bool fieldsMayShrink)
    {
        var lines = new List<List<Piece>> { new() };
        Collect(content, bold, fieldsMayShrink, lines);
        return lines;
    }

    private void Collect(IEnumerable<Inline> content, bool bold, bool fieldsMayShrink, List<List<Piece>> lines)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case LineBreak:
                    lines.Add([]);
                    break;
                case TextRun run:
                    lines[^1].Add(new Piece(run.Text, bold));
                    break;
                case CodeSpan code:
                    lines[^1].Add(new Piece(code.Text, bold));
                    break;
                case CheckBox box:
                    lines[^1].Add(new Piece(box.Mark.ToString(), bold));
                    break;
                case InputField field:
                    lines[^1].Add(new Piece(field.Value, bold) { Fixed = fieldsMayShrink ? 0 : InputFieldWidths.Of(field.Kind) });
                    break;
                case ShareBar:
                    lines[^1].Add(new Piece("", bold) { Fixed = context.Theme.ShareBar.Width });
                    break;
                case Image image:
                    lines[^1].Add(new Piece("", bold) { Fixed = image.Width });
                    break;
                case Strong strong:
                    Collect(strong.Content, bold: true, fieldsMayShrink, lines);
                    break;
                case InlineContainer container:
                    Collect(container.Content, bold, fieldsMayShrink, lines);
                    break;
            }
        }
    }

    private sealed record Piece(string Text, bool Bold)
    {
        public double Fixed { get; init; }

        /// <summary>The width of its text, or of a part of it.</summary>
        public double Width(ReadOnlySpan<char> text, ITextMeasurer measurer, TextStyle style) =>
            Math.Max(Fixed, measurer.Width(text, style.Bold == Bold ? style : style with { Bold = Bold }));
    }
}

/// <summary>The width a field needs to be filled in comfortably, in points.</summary>
public static class InputFieldWidths
{
    /// <summary>The width for a kind of field.</summary>
    public static double Of(InputKind kind) => kind switch
    {
        InputKind.Date => 52,
        InputKind.Choice => 64,
        InputKind.Signature => 110,
        _ => 60,
    };
}
