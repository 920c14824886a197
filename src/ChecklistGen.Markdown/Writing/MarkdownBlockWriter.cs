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

    public void Write(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
            Write(block);
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Heading heading:
                Separate();
                Line($"{new string('#', heading.Level)} {MarkdownInlines.Text(heading.Content)}");
                break;
            case Paragraph paragraph:
                Separate();
                Lines(MarkdownInlines.Paragraph(paragraph.Content));
                break;
            case ListBlock list:
                List(list);
                break;
            case Quote quote:
                Separate();
                Indented("> ", "> ", () => Write(quote.Blocks));
                break;
            case Callout callout:
                Separate();
                Indented("> ", "> ", () => Callout(callout));
                break;
            case CodeBlock code:
                Separate();
                Fenced(code.Text);
                break;
            case ThematicBreak:
                Separate();
                Line("---");
                break;
            case Table table:
                Separate();
                Table(table);
                break;
            case TableOfContents contents:
                Separate();
                foreach (var entry in contents.Entries)
                    Line($"{new string(' ', 2 * (entry.Level - 2))}- {MarkdownEscaper.EscapeWithin(entry.Text)}");
                break;
            case Landscape landscape:
                Write(landscape.Blocks);
                break;
            case PageBreak:
                break; // plain Markdown has no pages
        }
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
        var fence = "```";
        while (text.Contains(fence, StringComparison.Ordinal))
            fence += "`";
        Line(fence);
        Lines(text);
        Line(fence);
    }

    private void Table(Table table)
    {
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

    private void Indented(string first, string others, Action write)
    {
        var outer = _prefix;
        _nextPrefix = outer + first;
        _prefix = outer + others;
        _needsBlankLine = false;
        write();
        _needsBlankLine = true;
        _prefix = _nextPrefix = outer;
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
