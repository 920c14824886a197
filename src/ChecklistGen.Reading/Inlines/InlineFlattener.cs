using System.Collections.Immutable;
using System.Net;
using System.Text;
using AngleSharp.Html;
using ChecklistGen.Pages;
using ChecklistGen.Text;

namespace ChecklistGen.Reading.Inlines;

/// <summary>One pass over a text with inline Markdown, or with inline HTML alone; see <see cref="PlainMarkdown"/>.</summary>
internal sealed class InlineFlattener(string source, bool isHtml = false)
{
    private readonly StringBuilder _out = new(source.Length);
    private readonly EmphasisMarks _marks = new();
    private readonly List<int> _removed = [];
    private readonly List<TextMark> _parts = [];
    private Stack<int>? _bold;
    private Stack<int>? _italic;
    private Stack<(int Start, string Address)>? _anchors;
    private readonly Stack<int> _brackets = new();
    private readonly Lazy<Dictionary<int, Queue<int>>> _backticks = new(() => FindBackticks(source));
    private readonly int _lastParenthesis = source.LastIndexOf(')');
    private readonly int _lastCommentEnd = source.LastIndexOf("-->", StringComparison.Ordinal);
    private int _i;

    /// <summary>The lines of a paragraph: markup may begin on one and end on another.</summary>
    public static InlineText[] Lines(string[] lines, bool isHtml)
    {
        Func<string, InlineText> plain = isHtml ? PlainHtml.Of : PlainMarkdown.Of;
        if (lines.Length == 1 || !Array.Exists(lines, isHtml ? PlainHtml.HasMarkup : PlainMarkdown.HasMarkup))
            return [.. lines.Select(plain)];
        var starts = new int[lines.Length];
        for (var i = 1; i < starts.Length; i++)
            starts[i] = starts[i - 1] + lines[i - 1].Length + 1;
        return new InlineFlattener(string.Join('\n', lines), isHtml).Run(starts);
    }

    /// <summary>The text and its marks, on one line.</summary>
    public InlineText Run()
    {
        while (_i < source.Length)
            Step(source[_i]);
        return Finish([]);
    }

    // The same by line.
    private InlineText[] Run(int[] starts)
    {
        var lines = new int[starts.Length];
        for (var line = 0; _i < source.Length;)
        {
            while (line < starts.Length && starts[line] <= _i)
                lines[line++] = _out.Length;
            Step(source[_i]);
            if (_i >= source.Length)
                Array.Fill(lines, _out.Length, line, lines.Length - line);
        }

        return Finish(lines).Cut(lines);
    }

    private InlineText Finish(int[] lines)
    {
        _marks.AddMarkupTo(_removed, _parts);
        return OneLine.Of(_out, _removed, _parts, lines);
    }

    private void Step(char c)
    {
        switch (c)
        {
            case not ('<' or '&') when isHtml:
                Append(c);
                _i++;
                break;
            case '\\' when _i + 1 < source.Length && (char.IsPunctuation(source[_i + 1]) || char.IsSymbol(source[_i + 1])):
                _out.Append(source[_i + 1]);
                _i += 2;
                break;
            case '`':
                Code();
                break;
            case '*' or '_' or '~':
                Mark(c);
                break;
            case '!' when _i + 1 < source.Length && source[_i + 1] == '[':
                _brackets.Push(~_out.Length); // a picture is its description
                _i++;
                Take(1);
                break;
            case '[' when FootnoteMarks.ReferenceAt(source, _i) is { IsEmpty: false } number:
                FootnoteMarks.AppendTo(_out, number);
                _i += "[^]".Length + number.Length;
                break;
            case '[':
                _brackets.Push(_out.Length);
                Take(1);
                break;
            case ']':
                CloseBracket();
                break;
            case '<':
                Tag();
                break;
            case '&':
                Entity();
                break;
            case '{' when MdxComment.EndOf(source, _i) is { } end:
                _i = end;
                break;
            case '{' when AttributeBlock() is var length and > 0:
                _i += length;
                break;
            default:
                Append(c);
                _i++;
                break;
        }
    }

    private void Append(string text)
    {
        foreach (var c in text)
            Append(c);
    }

    private void Append(char c)
    {
        if (!Unseen.IsSilent(c))
            _out.Append(Unseen.IsUnprintable(c) ? Unseen.Replacement : c);
    }

    private void Take(int length)
    {
        _out.Append(source, _i, length);
        _i += length;
    }

    private void Code()
    {
        var run = RunLength('`');
        var end = NextBackticks(run);
        if (end < 0)
        {
            Take(run);
            return;
        }

        var content = source.AsSpan(_i + run, end - _i - run);
        // In a table, a pipe needs a backslash even in code.
        Append(content.ToString().Replace("\\|", "|", StringComparison.Ordinal).Trim());
        _i = end + run;
    }

    // Where the next run of such a length begins; less than 0 for none. After a backslash, one may be shorter than any that was found.
    private int NextBackticks(int length)
    {
        if (!_backticks.Value.TryGetValue(length, out var starts))
            return -1;
        while (starts.TryPeek(out var start) && start <= _i)
            starts.Dequeue();
        return starts.TryPeek(out var next) ? next : -1;
    }

    private void Mark(char c)
    {
        var run = RunLength(c);
        if (c == '~')
        {
            if (run == 1)
                Take(1);
            else
                _i += run;
            return;
        }

        var before = _i > 0 ? source[_i - 1] : ' ';
        var after = _i + run < source.Length ? source[_i + run] : ' ';
        // Underscores within a word are not markup, except around its first letter: __R__esponsible.
        var isMeant = c == '_' && run == 2 && (IsLetterBefore(_i + 5) || IsLetterBefore(_i));
        _marks.Add(_out.Length, isMeant ? '*' : c, run, before, after);
        Take(run);
    }

    // Whether `__R__` with a letter after it begins a word and ends at, or with the underscores at, a place.
    private bool IsLetterBefore(int end)
    {
        if (end < source.Length && source[end] == '_')
            end += 2;
        var start = end - 5;
        return start >= 0 && end < source.Length && char.IsLetter(source[end]) && char.IsAsciiLetterUpper(source[start + 2])
            && source.AsSpan(start, 2) is "__" && source.AsSpan(end - 2, 2) is "__"
            && (start == 0 || !char.IsLetterOrDigit(source[start - 1]));
    }

    // A bracket followed by a target is a link and is removed; any other is kept.
    private void CloseBracket()
    {
        if (_brackets.TryPop(out var open) && TargetLength(_i + 1) is var length and > 0)
        {
            _removed.Add(open < 0 ? ~open : open);
            if (open >= 0 && AddressOf(source.AsSpan(_i + 1, length)) is { Length: > 0 } address)
                _parts.Add(new TextMark(open + 1, _out.Length - open - 1, TextMarkKind.Link, address));
            _i += 1 + length;
        }
        else
        {
            Take(1);
        }
    }

    // `(target "title")` or `[reference]`; 0 where neither follows.
    private int TargetLength(int start)
    {
        if (start >= source.Length)
            return 0;
        if (source[start] == '[')
        {
            var end = source.AsSpan(start + 1).IndexOfAny('[', ']');
            return end >= 0 && source[start + 1 + end] == ']' ? end + 2 : 0;
        }

        if (source[start] != '(' || start > _lastParenthesis)
            return 0;
        const int maxDepth = 32;
        var depth = 0;
        var quoted = false;
        for (var i = start; i < source.Length; i++)
        {
            var c = source[i];
            if (c == '\\')
                i++;
            else if (c == '"')
                quoted = !quoted;
            else if (c == '(' && !quoted && ++depth > maxDepth)
                return 0;
            else if (c == ')' && !quoted && --depth == 0)
                return i - start + 1;
        }

        return 0;
    }

    // What precedes the title in `(target "title")`; the target of a `[reference]` is elsewhere on the page.
    private static string? AddressOf(ReadOnlySpan<char> target)
    {
        if (target[0] != '(')
            return null;
        target = target[1..^1].Trim();
        if (target.Length > 0 && target[0] == '<' && target.IndexOf('>') is var end and > 0)
            return WebUtility.HtmlDecode(target[1..end].ToString());
        var blank = target.IndexOfAny(' ', '\t', '\n');
        return WebUtility.HtmlDecode(PlainMarkdown.Unescaped(blank < 0 ? target : target[..blank]));
    }

    private void Tag()
    {
        var rest = source.AsSpan(_i);
        if (rest.StartsWith("<!--") && _i < _lastCommentEnd)
        {
            _i = source.IndexOf("-->", _i, StringComparison.Ordinal) + 3;
            return;
        }

        var length = HtmlMarkup.TagLength(rest);
        if (length < 3 || !(char.IsAsciiLetter(rest[1]) || rest[1] is '/' or '!' or '?'))
        {
            Take(1);
            return;
        }

        var tag = rest[..length];
        if (!isHtml && PlainMarkdown.AutolinkSign(tag) is var colon and > 0)
            Autolink(tag[1..^1].ToString(), isMail: tag[colon] == '@');
        else if (IsBlank(tag))
            Break(HtmlMarkup.IsTag(tag, "li") && tag[1] != '/' ? TextMarkKind.Item : TextMarkKind.Break);
        else if (HtmlMarkup.IsTag(tag, "b") || HtmlMarkup.IsTag(tag, "strong"))
            Styled(ref _bold, TextMarkKind.Bold, closes: tag[1] == '/');
        else if (HtmlMarkup.IsTag(tag, "i") || HtmlMarkup.IsTag(tag, "em"))
            Styled(ref _italic, TextMarkKind.Italic, closes: tag[1] == '/');
        else if (HtmlMarkup.IsTag(tag, "a"))
            Anchor(tag);
        else if (HtmlMarkup.IsTag(tag, "img"))
            Append(WebUtility.HtmlDecode(HtmlMarkup.Attribute(tag, "alt")) ?? "");
        else if (HtmlMarkup.IsTag(tag, "sup") && tag[1] != '/')
            Superscript(length);
        _i += length;
    }

    // <https://…> or <name@host>: the address is the text.
    private void Autolink(string address, bool isMail)
    {
        var start = _out.Length;
        Append(address);
        _parts.Add(new TextMark(start, _out.Length - start, TextMarkKind.Link, isMail ? "mailto:" + address : address));
    }

    private void Break(TextMarkKind kind)
    {
        _parts.Add(new TextMark(_out.Length, 0, kind));
        _out.Append(' ');
    }

    private void Styled(ref Stack<int>? open, TextMarkKind kind, bool closes)
    {
        open ??= new Stack<int>();
        if (!closes)
            open.Push(_out.Length);
        else if (open.TryPop(out var start))
            _parts.Add(new TextMark(start, _out.Length - start, kind));
    }

    private void Anchor(ReadOnlySpan<char> tag)
    {
        _anchors ??= new Stack<(int Start, string Address)>();
        if (tag[1] != '/')
            _anchors.Push((_out.Length, WebUtility.HtmlDecode(HtmlMarkup.Attribute(tag, "href")) ?? ""));
        else if (_anchors.TryPop(out var anchor) && anchor.Address.Length > 0)
            _parts.Add(new TextMark(anchor.Start, _out.Length - anchor.Start, TextMarkKind.Link, anchor.Address));
    }

    private void Superscript(int tagLength)
    {
        var number = FootnoteMarks.DigitsIn(source.AsSpan(_i + tagLength));
        FootnoteMarks.AppendTo(_out, number);
        _i += number.Length;
    }

    private static bool IsBlank(ReadOnlySpan<char> tag)
    {
        foreach (var name in (ReadOnlySpan<string>)["br", "p", "div", "li", "ul", "ol", "td", "tr"])
        {
            if (HtmlMarkup.IsTag(tag, name))
                return true;
        }

        return false;
    }

    private void Entity()
    {
        const int longest = 32;
        var rest = source.AsSpan(_i, Math.Min(longest, source.Length - _i));
        var end = rest.IndexOf(';');
        var decoded = end < 2 ? null : Decode(rest[..(end + 1)]);
        if (decoded is null)
        {
            Take(1);
            return;
        }

        Append(decoded);
        _i += end + 1;
    }

    // HTML has thousands of names, ✔ among them; only the common ones are in this table.
    private static string? Decode(ReadOnlySpan<char> entity)
    {
        if (!(entity[1] == '#' || char.IsAsciiLetter(entity[1])))
            return null;
        var text = entity.ToString();
        var decoded = WebUtility.HtmlDecode(text);
        if (decoded != text)
            return decoded.Length <= 2 ? decoded : null;
        return HtmlEntityProvider.Resolver.GetSymbol(text[1..]);
    }

    // {.class}, {#id}, {:target="_blank"}
    private int AttributeBlock()
    {
        var rest = source.AsSpan(_i);
        if (rest.Length < 3 || rest[1] is not ('.' or '#' or ':'))
            return 0;
        var end = rest[1..].IndexOfAny('{', '}') + 1;
        return end > 0 && rest[end] == '}' ? end + 1 : 0;
    }

    private int RunLength(char c)
    {
        var other = source.AsSpan(_i).IndexOfAnyExcept(c);
        return other < 0 ? source.Length - _i : other;
    }

    private static Dictionary<int, Queue<int>> FindBackticks(string source)
    {
        var runs = new Dictionary<int, Queue<int>>();
        for (var i = source.IndexOf('`', StringComparison.Ordinal); i >= 0;)
        {
            var length = source.AsSpan(i).IndexOfAnyExcept('`');
            if (length < 0)
                length = source.Length - i;
            if (!runs.TryGetValue(length, out var starts))
                runs[length] = starts = new Queue<int>();
            starts.Enqueue(i);
            i = i + length < source.Length ? source.IndexOf('`', i + length) : -1;
        }

        return runs;
    }
}
