using System.Net;
using System.Text;
using ChecklistGen.Markdown.Matrices.Pages;
using ChecklistGen.Text;

namespace ChecklistGen.Markdown.Matrices.Plain;

/// <summary>One pass over a text with inline Markdown; see <see cref="PlainMarkdown"/>.</summary>
internal sealed class InlineFlattener(string source)
{
    private readonly StringBuilder _out = new(source.Length);
    private readonly EmphasisMarks _marks = new();
    private readonly List<int> _removed = [];
    private readonly Stack<int> _brackets = new();
    private readonly Lazy<Dictionary<int, Queue<int>>> _backticks = new(() => FindBackticks(source));
    private readonly int _lastParenthesis = source.LastIndexOf(')');
    private readonly int _lastCommentEnd = source.LastIndexOf("-->", StringComparison.Ordinal);
    private int _i;

    public string Run()
    {
        while (_i < source.Length)
            Step(source[_i]);
        _marks.AddMarkupTo(_removed);
        return PlainText.OnOneLine(WithoutRemoved());
    }

    private string WithoutRemoved()
    {
        var removed = _removed.Order().GetEnumerator();
        var next = removed.MoveNext() ? removed.Current : -1;
        var result = new StringBuilder(_out.Length);
        var position = 0;
        foreach (var chunk in _out.GetChunks())
        {
            foreach (var c in chunk.Span)
            {
                if (position++ != next)
                    result.Append(c);
                else
                    next = removed.MoveNext() ? removed.Current : -1;
            }
        }

        return result.ToString();
    }

    private void Step(char c)
    {
        switch (c)
        {
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
                _i++; // a picture is its description
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
            case '{' when AttributeBlock() is var length and > 0:
                _i += length;
                break;
            default:
                if (!PlainMarkdown.IsDropped(c))
                    _out.Append(c);
                _i++;
                break;
        }
    }

    private void Take(int length)
    {
        _out.Append(source, _i, length);
        _i += length;
    }

    private void Code()
    {
        var run = RunLength('`');
        var starts = _backticks.Value[run];
        while (starts.TryPeek(out var start) && start <= _i)
            starts.Dequeue();
        if (!starts.TryPeek(out var end))
        {
            Take(run);
            return;
        }

        var content = source.AsSpan(_i + run, end - _i - run);
        // In a table even code needs a backslash before a pipe.
        _out.Append(content.ToString().Replace("\\|", "|", StringComparison.Ordinal).Trim());
        _i = end + run;
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
        _marks.Add(_out.Length, c, run, before, after);
        Take(run);
    }

    // A bracket that a target follows is a link and goes; any other stays.
    private void CloseBracket()
    {
        if (_brackets.TryPop(out var open) && TargetLength(_i + 1) is var length and > 0)
        {
            _removed.Add(open);
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

    private void Tag()
    {
        var rest = source.AsSpan(_i);
        if (rest.StartsWith("<!--") && _i < _lastCommentEnd)
        {
            _i = source.IndexOf("-->", _i, StringComparison.Ordinal) + 3;
            return;
        }

        var length = rest[1..].IndexOfAny('<', '>') + 2;
        if (length < 3 || rest[length - 1] != '>' || !(char.IsAsciiLetter(rest[1]) || rest[1] is '/' or '!' or '?'))
        {
            Take(1);
            return;
        }

        var tag = rest[..length];
        if (tag.IndexOfAny(':', '@') is var colon and > 0 && tag[..colon].IndexOfAny(' ', '=') < 0)
            _out.Append(tag[1..^1]); // <https://…> or <name@host>: the address is the text
        else if (IsBlank(tag))
            _out.Append(' ');
        else if (HtmlMarkup.IsTag(tag, "sup") && tag[1] != '/')
            Superscript(length);
        _i += length;
    }

    // <sup>1</sup> is a footnote's mark; as plain "1" it would change the word before it.
    private void Superscript(int tagLength)
    {
        const string superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
        for (var i = _i + tagLength; i < source.Length && char.IsAsciiDigit(source[i]); i++)
        {
            _out.Append(superscripts[source[i] - '0']);
            _i++;
        }
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
        var decoded = end < 2 ? null : WebUtility.HtmlDecode(rest[..(end + 1)].ToString());
        if (decoded is null || decoded.Length > 2)
        {
            Take(1);
            return;
        }

        foreach (var c in decoded)
        {
            if (!PlainMarkdown.IsDropped(c))
                _out.Append(c);
        }

        _i += end + 1;
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
