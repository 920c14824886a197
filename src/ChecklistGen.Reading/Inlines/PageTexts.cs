using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Pages;
using ChecklistGen.Text;

namespace ChecklistGen.Reading.Inlines;

/// <summary>
/// Reads the texts of a page in its format's syntax. Unsafe addresses and characters that can't be shown
/// are left out, and reported at their places in the page.
/// </summary>
internal sealed class PageTexts(SourceText source, DiagnosticBag diagnostics, InlineSyntax syntax)
{
    private readonly TextFindings _findings = new(source.Path, diagnostics);

    public SourceText Source => source;

    public Location LocationOf(TextSpan span) => source.LocationAt(span.Start, span.Length);

    public int LineOf(int offset) => source.PositionAt(offset).Line;

    /// <summary>Whether a part of the page has only white space and quote marks.</summary>
    public bool IsBlank(TextSpan span) => span.In(source.Text).Trim("> \t\r\n").IsWhiteSpace();

    /// <summary>The text of a heading or a line, white space at its ends left out.</summary>
    public PageText Of(TextSpan span)
    {
        span = span.Trim(source.Text);
        var raw = span.In(source.Text).ToString();
        var location = LocationOf(span);
        var (text, marks) = Checked(Plain(raw), raw, location);
        return new PageText(text, raw, location) { Marks = marks };
    }

    /// <summary>The lines of a paragraph.</summary>
    public ImmutableArray<PageText> Of(List<TextSpan> lines)
    {
        var spans = lines.ConvertAll(l => l.Trim(source.Text));
        var raws = spans.ConvertAll(s => s.In(source.Text).ToString()).ToArray();
        return [.. syntax.Lines(raws).Select((line, i) =>
        {
            var location = LocationOf(spans[i]);
            var (text, marks) = Checked(line, raws[i], location);
            return new PageText(text, raws[i], location) { Marks = marks };
        })];
    }

    /// <summary>The row of a table without spans.</summary>
    public PageRow Row(RawRow row, bool isHeader = false)
    {
        var cells = ImmutableArray.CreateBuilder<PageCell>(row.Cells.Length);
        foreach (var cell in row.Cells)
            cells.Add(Cell(cell, isHeader));
        return new PageRow(cells.DrainToImmutable(), LocationOf(row.Span));
    }

    /// <summary>The cell between two borders.</summary>
    public PageCell Cell(TextSpan span, bool isHeader = false)
    {
        var content = span.Trim(source.Text);
        if (content.Length == 0)
            return new PageCell("", "", LocationOf(span)) { IsHeader = isHeader };
        var raw = content.In(source.Text).ToString();
        return Cell(raw, raw, LocationOf(content), isHeader);
    }

    /// <summary>The cell between two borders whose text is only part of it; the rest is in separate blocks.</summary>
    public PageCell Cell(TextSpan span, bool isHeader, List<TextSpan> pieces)
    {
        var content = span.Trim(source.Text);
        if (pieces.Count == 0)
            return Pictures.AreIn(content.In(source.Text)) ? Cell(content.In(source.Text).ToString(), "", LocationOf(content), isHeader) : Cell(content with { Length = 0 }, isHeader);
        if (pieces.Count == 1)
            return Cell(pieces[0], isHeader);
        return Cell(content.In(source.Text).ToString(), string.Join('\n', pieces.ConvertAll(p => p.In(source.Text).ToString())), LocationOf(content), isHeader);
    }

    /// <summary>The cell whose text differs from its characters: with doubled quotes, or in pieces.</summary>
    public PageCell Cell(TextSpan span, bool isHeader, string content)
    {
        var raw = span.Trim(source.Text);
        return raw.Length == 0 ? Cell(span, isHeader) : Cell(raw.In(source.Text).ToString(), content, LocationOf(raw), isHeader);
    }

    /// <summary>Characters as plain text, outside the text of a block.</summary>
    public InlineText Plain(string raw) => syntax.Plain(raw);

    /// <summary>Reports what is reported once a page.</summary>
    public void Report() => _findings.Report();

    private PageCell Cell(string raw, string content, Location location, bool isHeader)
    {
        var (text, marks) = Checked(Plain(content), content, location);
        var made = new PageCell(text, raw, location) { Marks = marks, IsHeader = isHeader };
        return text.Length == 0 && Pictures.AreIn(raw) ? made with { IsUnread = true, Shown = Pictures.NameIn(raw) } : made;
    }

    private InlineText Checked(InlineText inline, string raw, Location location)
    {
        if (ReferenceEquals(inline.Text, raw))
            return inline;
        if (inline.Text.Contains(Unseen.Replacement) && !raw.Contains(Unseen.Replacement))
            _findings.AddUnprintable(inline.Text.AsSpan().Count(Unseen.Replacement), location);
        return inline.Marks.IsEmpty ? inline : inline with { Marks = _findings.WithoutHarm(inline.Text, inline.Marks, location) };
    }
}

/// <summary>A line split into its cells, white space around them included.</summary>
internal readonly record struct RawRow(TextSpan Span, ImmutableArray<TextSpan> Cells);
