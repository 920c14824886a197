using System.Collections.Immutable;
using ChecklistGen.Pages;
using ChecklistGen.Reading.Markdown.Inlines;
using ChecklistGen.Text;

namespace ChecklistGen.Reading.Markdown;

/// <summary>Makes the texts of a page of what its characters say as inline Markdown.</summary>
internal sealed class MarkdownTexts(SourceText source)
{
    public SourceText Source => source;

    public Location LocationOf(TextSpan span) => source.LocationAt(span.Start, span.Length);

    /// <summary>The text of a heading or a line, white space at its ends left out.</summary>
    public PageText Of(TextSpan span)
    {
        span = span.Trim(source.Text);
        var raw = span.In(source.Text).ToString();
        var (text, marks) = PlainMarkdown.Of(raw);
        return new PageText(text, raw, LocationOf(span)) { Marks = marks };
    }

    /// <summary>The lines of a paragraph.</summary>
    public ImmutableArray<PageText> Of(List<TextSpan> lines)
    {
        var spans = lines.ConvertAll(l => l.Trim(source.Text));
        var raws = spans.ConvertAll(s => s.In(source.Text).ToString()).ToArray();
        return [.. PlainMarkdown.OfLines(raws).Select((line, i) => new PageText(line.Text, raws[i], LocationOf(spans[i])) { Marks = line.Marks })];
    }

    /// <summary>The row of a table without spans.</summary>
    public PageRow Row(RawRow row, bool isHeader = false)
    {
        var cells = ImmutableArray.CreateBuilder<PageCell>(row.Cells.Length);
        foreach (var cell in row.Cells)
            cells.Add(Cell(cell, isHeader));
        return new PageRow(cells.DrainToImmutable(), LocationOf(row.Span));
    }

    public PageCell Cell(TextSpan span, bool isHeader = false)
    {
        var content = span.Trim(source.Text);
        if (content.Length == 0)
            return new PageCell("", "", LocationOf(span)) { IsHeader = isHeader };
        var raw = content.In(source.Text).ToString();
        var (text, marks) = PlainMarkdown.Of(raw);
        return new PageCell(text, raw, LocationOf(content)) { Marks = marks, IsHeader = isHeader };
    }
}
