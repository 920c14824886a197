using ChecklistGen.Documents.Theming;

namespace ChecklistGen.Documents.Transforms;

/// <summary>What each column of a table, or of several that are set alike, needs: in points and with its cells' padding.</summary>
internal sealed class ColumnNeeds(int columns, TransformContext context)
{
    /// <summary>The width of each column's longest word.</summary>
    public double[] Least { get; } = new double[columns];

    /// <summary>The width of each column's longest line.</summary>
    public double[] Most { get; } = new double[columns];

    /// <summary>Adds what a table's cells need.</summary>
    public void Add(Table table)
    {
        foreach (var row in table.Rows)
        {
            var column = 0;
            foreach (var cell in row.Cells)
            {
                if (cell.ColumnSpan == 1)
                    Add(column, cell, StyleOf(row, table.Columns[column]));
                column += cell.ColumnSpan;
            }
        }
    }

    private void Add(int column, TableCell cell, TextStyle style)
    {
        var padding = 2 * context.Theme.Table.CellPaddingX;
        foreach (var line in Lines(cell.Content, style.Bold))
        {
            // A hair more than measured, so that rounding in a format never breaks what fits here.
            Most[column] = Math.Max(Most[column], line.Sum(p => p.Width(context.Measurer, style)) + padding + 0.5);
            foreach (var word in Words(line))
                Least[column] = Math.Max(Least[column], word.Sum(p => p.Width(context.Measurer, style)) + padding + 0.5);
        }
    }

    private TextStyle StyleOf(TableRow row, TableColumn column) => row.Kind switch
    {
        TableRowKind.Header => context.Theme.Styles.TableHeader,
        TableRowKind.Group => context.Theme.Styles.TableGroup,
        _ => column.IsRowHeader ? context.Theme.Styles.TableRowHeader : context.Theme.Styles.TableText,
    };

    // The cell's content as lines of pieces; a piece is text in one weight, or a thing of fixed width.
    private List<List<Piece>> Lines(IEnumerable<Inline> content, bool bold)
    {
        var lines = new List<List<Piece>> { new() };
        Collect(content, bold, lines);
        return lines;
    }

    private void Collect(IEnumerable<Inline> content, bool bold, List<List<Piece>> lines)
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
                    lines[^1].Add(new Piece(field.Value, bold) { Fixed = InputFieldWidths.Of(field.Kind) });
                    break;
                case ShareBar:
                    lines[^1].Add(new Piece("", bold) { Fixed = context.Theme.ShareBar.Width });
                    break;
                case Image image:
                    lines[^1].Add(new Piece("", bold) { Fixed = image.Width });
                    break;
                case Strong strong:
                    Collect(strong.Content, bold: true, lines);
                    break;
                case InlineContainer container:
                    Collect(container.Content, bold, lines);
                    break;
            }
        }
    }

    // Words end at blanks only: an id such as PCI-3.1.1-04 is one.
    private static IEnumerable<List<Piece>> Words(List<Piece> line)
    {
        var word = new List<Piece>();
        foreach (var piece in line)
        {
            var parts = piece.Text.Split(' ');
            for (var i = 0; i < parts.Length; i++)
            {
                if (i > 0)
                {
                    yield return word;
                    word = [];
                }

                word.Add(piece with { Text = parts[i] });
            }
        }

        yield return word;
    }

    private sealed record Piece(string Text, bool Bold)
    {
        public double Fixed { get; init; }

        public double Width(ITextMeasurer measurer, TextStyle style) =>
            Math.Max(Fixed, measurer.Width(Text, style.Bold == Bold ? style : style with { Bold = Bold }));
    }
}
