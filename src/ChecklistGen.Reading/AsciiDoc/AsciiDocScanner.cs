using System.Collections.Immutable;
using System.Text;
using ChecklistGen.Diagnostics;
using ChecklistGen.Pages;
using ChecklistGen.Reading.Csv;
using ChecklistGen.Reading.Inlines;
using ChecklistGen.Reading.Pipes;
using ChecklistGen.Text;

namespace ChecklistGen.Reading.AsciiDoc;

/// <summary>Splits a page into headings, texts, lists and tables, in one pass over its lines.</summary>
/// <remarks>
/// No library for .NET reads AsciiDoc, and a matrix needs few of its blocks and all of its places. Where Asciidoctor would
/// lose rows (a table or a block that is never closed, rows outside of one), this reader keeps them and reports it.
/// </remarks>
internal sealed class AsciiDocScanner
{
    private const int MaxListDepth = 100;
    private const int LongestDirective = 9;

    // Each different length costs a search to the page's end.
    private const int MostUnclosed = 20;

    private readonly string _text;
    private readonly PageTexts _texts;
    private readonly PageBuilder _page = new();
    private readonly DiagnosticBag _diagnostics = new();
    private readonly DocumentAttributes _attributes = new();
    private readonly AsciiDocFindings _findings;
    private readonly TablesInCode _code;
    private readonly AsciiDocTable _tables;
    private readonly List<KeyValuePair<string, FrontMatterEntry>> _frontMatter = [];
    private readonly List<TextSpan> _lines = [];
    private readonly List<TextSpan> _strayRows = [];
    private readonly List<string> _lists = [];
    private readonly HashSet<string> _unclosed = new(StringComparer.Ordinal);
    private BlockAttributes _block = new();
    private int _next;
    private int _itemDepth;

    private AsciiDocScanner(SourceText source)
    {
        _text = source.Text;
        var inlines = new AsciiDocInlines(_attributes);
        _texts = new PageTexts(source, _diagnostics, new InlineSyntax(inlines.Of, lines => Array.ConvertAll(lines, inlines.Of)));
        _findings = new AsciiDocFindings(_texts, _diagnostics);
        _code = new TablesInCode(_texts, _diagnostics);
        _tables = new AsciiDocTable(_texts, _page, _diagnostics);
    }

    public static Page Scan(SourceText source)
    {
        var scanner = new AsciiDocScanner(source);
        while (scanner._next < scanner._text.Length)
            scanner.Scan(scanner.Line());
        scanner.EndParagraph();
        scanner._findings.Report(scanner._attributes);
        scanner._texts.Report();
        return new Page { Source = source, FrontMatter = new FrontMatter(scanner._frontMatter), Blocks = scanner._page.ToBlocks(), Diagnostics = scanner._diagnostics.ToSorted() };
    }

    // The next line without its end and blanks before it.
    private TextSpan Line()
    {
        var end = _text.AsSpan(_next).IndexOfAny('\n', '\r') is var length and >= 0 ? _next + length : _text.Length;
        var line = TextSpan.FromBounds(_next, end);
        _next = end < _text.Length && _text[end] == '\r' && end + 1 < _text.Length && _text[end + 1] == '\n' ? end + 2 : Math.Min(end + 1, _text.Length);
        return line;
    }

    private void Scan(TextSpan line)
    {
        var content = line.In(_text).TrimEnd();
        if (content.IsWhiteSpace())
        {
            EndParagraph();
            return;
        }

        if (IsComment(content) || Remainder(line) is not { } remainder)
            return;
        line = remainder;
        content = line.In(_text).TrimEnd();
        if (content[0] == '|' && !IsBorder(content))
        {
            if (_strayRows.Count == 0)
                EndParagraph();
            _strayRows.Add(line);
            return;
        }

        if (!TryAttribute(content, line) && !TryUnderline(content) && !TryBlock(content, line) && !TryHeading(line) && !TryItem(line))
            AddText(line);
    }

    private static bool IsComment(ReadOnlySpan<char> content) => content.StartsWith("//") && !content.StartsWith("///");

    // A line without includes and conditions, which are reported; null if nothing else is left.
    private TextSpan? Remainder(TextSpan line)
    {
        while (true)
        {
            var content = line.In(_text).TrimEnd();
            var head = content[..Math.Min(content.Length, LongestDirective)];
            var colons = head.IndexOf("::");
            if (colons < 0 || content[^1] != ']' || head[..colons] is not ("include" or "ifdef" or "ifndef" or "ifeval" or "endif"))
                return line;
            var span = new TextSpan(line.Start, content.Length);
            if (head[0] == 'e')
                return null;
            if (head.StartsWith("include"))
            {
                _findings.AddInclude(span);
                return null;
            }

            _findings.AddCondition(span);
            var open = content.IndexOf('[');
            if (head.StartsWith("ifeval") || open < 0 || open + 2 >= content.Length)
                return null;
            line = TextSpan.FromBounds(line.Start + open + 1, line.Start + content.Length - 1);
        }
    }

    // :name: value, :!name:
    private bool TryAttribute(ReadOnlySpan<char> content, TextSpan line)
    {
        var end = content.Length > 2 && content[0] == ':' ? content[1..].IndexOf(':') + 1 : 0;
        if (end < 2 || _lines.Count > 0 || !(content.Length == end + 1 || char.IsWhiteSpace(content[end + 1])))
            return false;
        var name = content[1..end].Trim('!').ToString();
        if (name.Length == 0 || !name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_'))
            return false;
        var value = ValueFrom(content[(end + 1)..].Trim());
        _attributes.Define(name, content[1] == '!' || content[end - 1] == '!' ? null : value);
        var text = _texts.Plain(value).Text;
        var key = FrontMatter.Simplify(name) switch { "revdate" => "updated", "doctitle" => "title", var other => other };
        _frontMatter.Add(KeyValuePair.Create(key, new FrontMatterEntry(text, text, _texts.LocationOf(new TextSpan(line.Start, content.Length)))));
        return true;
    }

    // A backslash at its end continues a line.
    private string ValueFrom(ReadOnlySpan<char> line)
    {
        var value = new StringBuilder();
        while (line.EndsWith(" \\") && _next < _text.Length)
        {
            value.Append(line[..^1]);
            line = Line().In(_text).Trim();
        }

        return value.Append(line).ToString();
    }

    // A line of marks as long as the one line above it makes a heading of that.
    private bool TryUnderline(ReadOnlySpan<char> content)
    {
        var level = content[0] switch { '=' => 1, '-' => 2, '~' => 3, '^' => 4, '+' => 5, _ => 0 };
        if (level == 0 || _lines.Count != 1 || _itemDepth > 0 || content.Length < 2 || content.ContainsAnyExcept(content[0]))
            return false;
        var title = _lines[0].Trim(_text);
        if (Math.Abs(title.Length - content.Length) > 1)
            return false;
        _lines.Clear();
        AddHeading(level, title);
        return true;
    }

    private bool TryBlock(ReadOnlySpan<char> content, TextSpan line)
    {
        if (IsBorder(content.TrimStart()))
        {
            EndParagraph();
            ReadTable(line);
            return true;
        }

        if (content is "+" || (content[0] == '[' && content[^1] == ']' && content.Length > 2 && (char.IsAsciiLetter(content[1]) || content[1] is '[' or '.' or '#' or '%' or '"')))
        {
            EndParagraph();
            if (content.Length > 1)
                _block.Add(content[1..^1].ToString());
            return true;
        }

        if (content.StartsWith("```") || IsFence(content, '/') || IsFence(content, '-') || IsFence(content, '.') || IsFence(content, '+')
            || (content is "--" && _block.Style is "source" or "listing" or "literal" or "stem" or "comment"))
        {
            EndParagraph();
            SkipBlock(line);
            _block = new BlockAttributes();
            return true;
        }

        if (content is "--" || IsFence(content, '=') || IsFence(content, '*') || IsFence(content, '_'))
        {
            EndParagraph();
            _lists.Clear();
            _block = new BlockAttributes();
            return true;
        }

        if (content is "'''" or "<<<" or "---" or "***" or "- - -" or "* * *")
        {
            EndParagraph();
            _page.Add(new PageRule(_texts.LocationOf(line)));
            return true;
        }

        // .The title of a block
        if (_lines.Count == 0 && content.Length > 1 && content[0] == '.' && !char.IsWhiteSpace(content[1]) && content[1] != '.')
        {
            EndParagraph();
            _page.Add(new PageParagraph([_texts.Of(new TextSpan(line.Start + 1, line.Length - 1))]));
            return true;
        }

        return false;
    }

    private static bool IsFence(ReadOnlySpan<char> content, char mark) => content.Length > 3 && content[0] == mark && !content.ContainsAnyExcept(mark);

    private static bool IsBorder(ReadOnlySpan<char> content) => content.Length > 3 && content[0] is '|' or ',' or ':' or '!' && content[1] == '=' && !content[1..].ContainsAnyExcept('=');

    private void SkipBlock(TextSpan opening)
    {
        var mark = opening.In(_text).TrimEnd();
        var fence = mark.StartsWith("```") ? "```" : mark.ToString();
        if (_unclosed.Count >= MostUnclosed || _unclosed.Contains(fence))
            return;
        var start = _next;
        while (_next < _text.Length)
        {
            var from = _next;
            var line = Line().In(_text).TrimEnd();
            if (fence == "+++" || line.SequenceEqual(fence))
            {
                if (fence[0] is not ('/' or '+'))
                    _code.AddAll(TextSpan.FromBounds(start, from));
                if (fence[0] == '+' && _text.AsSpan(start, _next - start).Contains("<t", StringComparison.OrdinalIgnoreCase))
                    _diagnostics.Add(PageDiagnostics.OtherTableSyntax, _texts.LocationOf(opening), "this block passes HTML through: its content is not read", "write its tables in AsciiDoc");
                return;
            }
        }

        // A block that is never closed is ignored: what follows is read, so that no rows are lost.
        _unclosed.Add(fence);
        _next = start;
        _findings.AddUnclosed(opening, "this block is never closed: what follows is read as if it were not there");
    }

    private void ReadTable(TextSpan opening)
    {
        var border = opening.In(_text).Trim().ToString();
        var attributes = _block;
        _block = new BlockAttributes();
        var lines = new List<TextSpan>();
        var (isClosed, last, isAttribute) = (false, opening.End, false);
        while (_next < _text.Length)
        {
            var start = _next;
            var line = Line();
            var content = line.In(_text).TrimEnd();
            if (content.Trim().SequenceEqual(border))
            {
                // Below what is said of a table, its border opens one.
                isClosed = !isAttribute;
                if (!isClosed)
                    _next = start;
                last = line.End;
                break;
            }

            if (HeadingOf(line) is not null)
            {
                _next = start;
                break;
            }

            if (!content.IsEmpty)
                isAttribute = content[0] == '[' && content[^1] == ']' && (content.Contains("cols", StringComparison.Ordinal) || content.Contains("options", StringComparison.Ordinal) || content.Contains("%header", StringComparison.Ordinal));
            if (isAttribute)
            {
                _block.Add(content[1..^1].ToString());
                continue;
            }

            last = line.End;
            if (!IsComment(content) && Remainder(line) is { } remainder)
                lines.Add(remainder);
        }

        if (!isClosed && lines.Exists(l => !l.In(_text).IsWhiteSpace()))
            _findings.AddUnclosed(opening, "this table is never closed: it ends where it can't continue");
        var format = border[0] switch { ',' => "csv", ':' => "dsv", _ => attributes["format"] ?? "psv" };
        var separator = attributes["separator"] is { Length: > 0 } given ? given == "\\t" ? '\t' : given[0] : format switch { "csv" => ',', "tsv" => '\t', "dsv" => ':', _ => border[0] };
        if (format is "csv" or "tsv" or "dsv" && lines.Count > 0)
            new CsvSheet(_texts, _page, _diagnostics).ReadTable(TextSpan.FromBounds(lines[0].Start, lines[^1].End), separator);
        else
            _tables.Read(lines, separator, attributes, last);
    }

    private (int Level, TextSpan Title)? HeadingOf(TextSpan line)
    {
        var content = line.In(_text);
        var mark = content.IsEmpty ? ' ' : content[0];
        var level = mark is '=' or '#' ? content.IndexOfAnyExcept(mark) : 0;
        return level is > 0 and <= 6 && content[level] is ' ' or '\t' ? (level, new TextSpan(line.Start + level, line.Length - level).Trim(_text)) : null;
    }

    private bool TryHeading(TextSpan line)
    {
        if (HeadingOf(line) is not { } heading)
            return false;
        EndParagraph();
        AddHeading(heading.Level, heading.Title);
        return true;
    }

    private void AddHeading(int level, TextSpan title)
    {
        _lists.Clear();
        _block = new BlockAttributes();
        _page.Add(new PageHeading(level, _texts.Of(title)));
    }

    // *, **, -, ., .., 1., <1> and term::
    private bool TryItem(TextSpan line)
    {
        var content = line.In(_text).TrimStart();
        var start = line.End - content.Length;
        var mark = content.IndexOfAny(' ', '\t') is var blank and > 0 ? content[..blank] : default;
        var kind = mark.IsEmpty ? ""
            : mark[0] is '*' or '.' && !mark.ContainsAnyExcept(mark[0]) && mark.Length <= MaxListDepth ? mark.ToString()
            : mark is "-" or "•" ? "-"
            : mark[^1] == '.' && !mark[..^1].ContainsAnyExceptInRange('0', '9') ? "1."
            : mark is ['<', .., '>'] && !mark[1..^1].ContainsAnyExceptInRange('0', '9') ? "<>"
            : "";
        if (kind.Length > 0)
        {
            BeginItem(kind);
            _lines.Add(TextSpan.FromBounds(start + mark.Length, line.End));
            return true;
        }

        var colons = content.IndexOf("::");
        if (colons <= 0 || !(content.Length == colons + 2 || char.IsWhiteSpace(content[colons + 2])))
            return false;
        BeginItem("::");
        _lines.Add(new TextSpan(start, colons));
        BeginItem("::");
        if (!content[(colons + 2)..].IsWhiteSpace())
            _lines.Add(TextSpan.FromBounds(start + colons + 2, line.End));
        return true;
    }

    private void BeginItem(string kind)
    {
        EndParagraph();
        var at = _lists.IndexOf(kind);
        if (at >= 0)
            _lists.RemoveRange(at + 1, _lists.Count - at - 1);
        else if (_lists.Count < MaxListDepth)
            _lists.Add(kind);
        _itemDepth = _lists.Count;
    }

    private void AddText(TextSpan line)
    {
        if (_strayRows.Count > 0)
            EndParagraph();
        _lines.Add(line);
    }

    private void EndParagraph()
    {
        if (_strayRows.Count > 0)
        {
            // Rows without a border were meant as a table; nothing says how many of their lines make one row.
            _findings.AddStrayRows(_strayRows[0]);
            var rows = _strayRows.ConvertAll(l => _texts.Row(PipeLine.ToRow(_text, l)));
            _page.AddTable(new PageTable(rows[0], [.. rows.Skip(1)]) { IsMarked = false }, _texts.LineOf(_strayRows[^1].End));
            _strayRows.Clear();
        }

        if (_lines.Count > 0)
        {
            var lines = _texts.Of(_lines);
            if (_itemDepth > 0)
                _page.AddItem(new PageListItem(lines, _itemDepth));
            else
                _page.Add(new PageParagraph(lines));
            _lines.Clear();
        }

        _itemDepth = 0;
    }
}
