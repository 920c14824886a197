using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Pages;
using ChecklistGen.Reading.Html;
using ChecklistGen.Reading.Inlines;
using ChecklistGen.Text;

namespace ChecklistGen.Reading.Markdown;

/// <summary>Finds the relevant HTML in lines of Markdown: tables, headings, and elements that must not be read.</summary>
/// <param name="texts">Makes texts of characters.</param>
/// <param name="page">Takes the blocks.</param>
/// <param name="diagnostics">Takes what could not be read.</param>
/// <param name="markdown">Reads Markdown within HTML; null within such a part, where HTML is not looked for again.</param>
internal sealed class MarkdownHtml(PageTexts texts, PageBuilder page, DiagnosticBag diagnostics, Func<TextSpan, ImmutableArray<PageBlock>>? markdown)
{
    // How far after a heading's start its end is searched.
    private const int LongestHeading = 2000;

    private static readonly (string Tag, string End)[] Unread =
    [
        ("pre", "</pre>"), ("script", "</script>"), ("style", "</style>"), ("textarea", "</textarea>"),
        ("template", "</template>"), ("noscript", "</noscript>"), ("svg", "</svg>"),
    ];

    private readonly string _text = texts.Source.Text;
    private HtmlScanner? _scanner;
    private int _open;
    private bool _isInBlock;

    /// <summary>Whether lines are in an element, so that their indentation means nothing.</summary>
    public bool IsOpen => _isInBlock || _open > 0;

    /// <summary>A blank line ends the HTML that a line began.</summary>
    public void EndBlock() => _isInBlock = false;

    /// <summary>
    /// Where on a line the first table, heading or unread element begins, and for the latter what ends it and what it is;
    /// a negative place where the line has none. Components (<c>&lt;TableOfContents/&gt;</c>) don't count.
    /// </summary>
    public (int Start, string? End, string What) FirstElement(PageLine line, ParagraphSplitter paragraph)
    {
        var content = line.Span.In(_text);
        var at = content.IndexOf('<');
        if (at < 0 || markdown is null)
            return (-1, null, "");
        // A row's cells may contain anything.
        var isRow = content[0] == '|' || (paragraph.IsInTable && PipeRow.HasPipe(content));
        var (ticks, counted) = (0, 0);
        for (; at >= 0; at = content[(at + 1)..].IndexOf('<') is var next and >= 0 ? at + 1 + next : -1)
        {
            var rest = content[at..];
            // After an odd number of backticks it is code.
            ticks += content[counted..at].Count('`');
            counted = at;
            if (isRow || ticks % 2 == 1)
                continue;
            if (rest.StartsWith("<!--"))
            {
                // One after text belongs to the text.
                if (at == 0)
                    return (line.Start, "-->", "comment");
                var end = rest.IndexOf("-->");
                if (end < 0)
                    return (-1, null, "");
                at += end;
                continue;
            }

            foreach (var (tag, end) in Unread)
            {
                if (rest[1..].StartsWith(tag, StringComparison.OrdinalIgnoreCase) && HtmlMarkup.IsTag(rest, tag))
                    return (line.Start + at, end, $"`{tag}` element");
            }

            if (IsTable(line.Start + at) || IsRow(rest) || IsHeading(line.Start + at))
                return (line.Start + at, null, "");
        }

        return (-1, null, "");
    }

    /// <summary>Reads the element at a place, and returns the offset after it.</summary>
    public int Read(int start)
    {
        _isInBlock = true;
        _scanner ??= new HtmlScanner(texts, page, diagnostics, markdown);
        return _scanner.ReadElement(start);
    }

    /// <summary>Whether the line is a single tag, such as one around a part of a page.</summary>
    public bool IsLoneTag(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd();
        var isTag = line.Length > 2 && line[0] == '<' && (char.IsAsciiLetter(line[1]) || line[1] == '/') && HtmlMarkup.TagLength(line) == line.Length;
        if (!isTag)
            return false;
        _isInBlock = true;
        if (line[1] == '/')
            _open = Math.Max(0, _open - 1);
        else if (line[^2] != '/' && !HtmlMarkup.IsTag(line, "br") && !HtmlMarkup.IsTag(line, "hr") && !HtmlMarkup.IsTag(line, "img"))
            _open++;
        return true;
    }

    // In MDX a name with a capital is a component's, unless rows follow.
    private bool IsTable(int start)
    {
        var rest = _text.AsSpan(start);
        if (rest.Length < 6 || rest[1] is not ('t' or 'T') || !HtmlMarkup.IsTag(rest, "table"))
            return false;
        if (!rest.StartsWith("<Table"))
            return true;
        var next = rest[1..].IndexOf('<') + 1;
        foreach (var name in (ReadOnlySpan<string>)["tr", "thead", "tbody", "caption", "colgroup", "td", "th"])
        {
            if (next > 0 && HtmlMarkup.IsTag(rest[next..], name))
                return true;
        }

        return false;
    }

    // Rows without their table.
    private static bool IsRow(ReadOnlySpan<char> tag) =>
        tag.Length > 3 && tag[1] is 't' or 'T' && (HtmlMarkup.IsTag(tag, "tr") || HtmlMarkup.IsTag(tag, "td") || HtmlMarkup.IsTag(tag, "th")
            || HtmlMarkup.IsTag(tag, "thead") || HtmlMarkup.IsTag(tag, "tbody"));

    private bool IsHeading(int start)
    {
        var rest = _text.AsSpan(start);
        if (rest.Length < 4 || rest[1] is not ('h' or 'H') || rest[2] is < '1' or > '6' || !(rest[3] == '>' || char.IsWhiteSpace(rest[3])))
            return false;
        var near = rest[..Math.Min(rest.Length, LongestHeading)];
        var end = near.IndexOf("</h", StringComparison.OrdinalIgnoreCase);
        return end > 0 && !near[..end].Contains("\n\n", StringComparison.Ordinal) && !near[..end].Contains("\n\r\n", StringComparison.Ordinal);
    }
}
