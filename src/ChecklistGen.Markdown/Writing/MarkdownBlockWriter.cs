using System.Collections.Immutable;
using System.Globalization;
using ChecklistGen.Documents;
using ChecklistGen.Text;

namespace ChecklistGen.Markdown.Writing;

/// <summary>Writes blocks, each line with the prefix of the quotes and lists around it.</summary>
internal sealed class MarkdownBlockWriter(TextWriter output)
{
    private string _prefix = "";
    private string _nextPrefix = "";
    private bool _needsBlankLine;

    /// <summary>The writer of each kind of block.</summary>
    public static NodeTable<Block, MarkdownBlockWriter> Writers { get; } = new NodeTable<Block, MarkdownBlockWriter>()
        .On<Callout>((w, node) => w.Quoted(() => w.Callout(node)))
        .On<CodeBlock>((w, node) => w.Fenced(node.Text))
        .On<Heading>((w, node) => w.Separated($"{new string('#', node.Level)} {MarkdownInlines.Text(node.Content)}"))
        .On<Landscape>((w, node) => w.Write(node.Blocks))
        .On<ListBlock>((w, node) => w.List(node))
        .On<PageBreak>((_, _) => { }) // plain Markdown has no pages
        .On<Paragraph>((w, node) => w.Separated(MarkdownInlines.Paragraph(node.Content)))
        .On<Quote>((w, node) => w.Quoted(() => w.Write(node.Blocks)))
        .On<Table>((w, node) => w.Table(node))
        .On<TableOfContents>((w, node) => w.Contents(node))
        .On<ThematicBreak>((w, _) => w.Separated("---"));

    public void Write(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
            Writers.Write(this, block);
    }

    private void List(ListBlock list)
    {
        Separate();
        var number = list.Start ?? 0;
        foreach (var item in list.Items)
        {
            var marker = list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{number++}. ") : "- ";
            Indented(marker, new string(' ', marker.Length), () => Write(item.Blocks));
        }
    }

    private void Contents(TableOfContents contents)
    {
        Separate();
        foreach (var entry in contents.Entries)
            Line($"{new string(' ', 2 * (entry.Level - 2))}- {MarkdownEscaper.EscapeWithin(entry.Text)}");
    }

    private void Callout(Callout callout)
    {
        if (!callout.Title.IsEmpty)
        {
            Line($"**{MarkdownInlines.Text(callout.Title)}**");
            _needsBlankLine = true;
        }

        Write(callout.Blocks);
    }

    private void Fenced(string text)
    {
        Separate();
        var fence = MarkdownInlines.Fence(text, least: 3);
        Line(fence);
        Lines(text);
        Line(fence);
    }

    private void Table(Table table)
    {
        Separate();
        if (!table.Caption.IsEmpty)
        {
            Line(MarkdownInlines.Text(table.Caption));
            _needsBlankLine = true;
            Separate();
        }

        // Pipe tables have a header row; a table of facts gets an empty one.
        var header = table.Rows.FirstOrDefault(r => r.Kind == TableRowKind.Header);
        Line(header is null ? "|" + string.Concat(table.Columns.Select(_ => " |")) : Row(header, table.Columns.Length));
        Line("|" + string.Concat(table.Columns.Select(c => c.Alignment switch
        {
            TextAlignment.Centre => " :-: |",
            TextAlignment.Right => " --: |",
            _ => " --- |",
        })));
        foreach (var row in table.Rows.Where(r => r != header))
            Line(Row(row, table.Columns.Length));
    }

    private static string Row(TableRow row, int columns)
    {
        var cells = row.Cells.Select(c => MarkdownInlines.Text(c.Content, lineBreak: "<br>"));
        if (row.Kind == TableRowKind.Group)
            cells = cells.Select(c => $"**{c}**");
        var missing = columns - row.Cells.Length;
        return "| " + string.Join(" | ", cells.Concat(Enumerable.Repeat("", missing))) + " |";
    }

    private void Quoted(Action write)
    {
        Separate();
        Indented("> ", "> ", write);
    }

    // The first line follows the marker of the item around it, where nothing has been written of that yet.
    private void Indented(string first, string others, Action write)
    {
        var outer = _prefix;
        _nextPrefix += first;
        _prefix = outer + others;
        _needsBlankLine = false;
        write();
        _needsBlankLine = true;
        _prefix = _nextPrefix = outer;
    }

    private void Separated(string text)
    {
        Separate();
        Lines(text);
    }

    private void Separate()
    {
        if (_needsBlankLine)
            output.WriteLine(_prefix.TrimEnd());
        _needsBlankLine = true;
    }

    private void Lines(string text)
    {
        foreach (var line in text.Split('\n'))
            Line(line);
    }

    private void Line(string text)
    {
        output.WriteLine((_nextPrefix + text).TrimEnd());
        _nextPrefix = _prefix;
    }
}
