using System.Buffers;
using System.Net;
using System.Text;
using ChecklistGen.Pages;
using ChecklistGen.Reading.Inlines;
using ChecklistGen.Text;

namespace ChecklistGen.Reading.AsciiDoc;

/// <summary>Inline AsciiDoc as plain text on one line, in time linear in its length.</summary>
internal sealed class AsciiDocInlines(DocumentAttributes attributes)
{
    private static readonly SearchValues<char> Special =
        SearchValues.Create("\\`*_#^~+[<&({:\n\r." + Unseen.Silent + Unseen.Unprintable);

    public InlineText Of(string raw)
    {
        var text = attributes.Expand(raw);
        return text.AsSpan().ContainsAny(Special) || text.StartsWith('-') || Unseen.HasPrivate(text)
            ? new AsciiDocFlattener(text).Run()
            : new InlineText(PlainText.OnOneLine(text), []);
    }
}

/// <summary>One pass over a text; see <see cref="AsciiDocInlines"/>.</summary>
internal sealed class AsciiDocFlattener(string source)
{
    // How far after a macro's name its brackets are searched, and how long their content may be.
    private const int Longest = 2000;

    private static readonly SearchValues<char> EndsOfTarget = SearchValues.Create("[ \t\n<>\"");

    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static readonly string[] Macros =
        ["link:", "xref:", "https://", "http://", "mailto:", "footnote:", "footnoteref:", "image:", "icon:", "kbd:", "btn:", "menu:", "pass:", "stem:", "indexterm:", "indexterm2:", "anchor:"];

    private readonly StringBuilder _out = new(source.Length);
    private readonly List<int> _removed = [];
    private readonly List<TextMark> _parts = [];
    private readonly Dictionary<(char Mark, int Length), int> _open = [];
    private readonly HashSet<string> _missing = new(StringComparer.Ordinal);

    // How far each closing mark was searched already, so that the text is not searched again for each opening mark.
    private readonly Dictionary<string, int> _searched = new(StringComparer.Ordinal);
    private int _stop = -1;
    private int _i;

    public InlineText Run()
    {
        BeginLine();
        while (_i < source.Length)
            Step(source[_i]);
        return OneLine.Of(_out, _removed, _parts, []);
    }

    private char Before => _i > 0 ? source[_i - 1] : ' ';

    private void Step(char c)
    {
        switch (c)
        {
            case '\n':
                _i++;
                _out.Append(' ');
                BeginLine();
                break;
            case '\\' when _i + 1 < source.Length && !char.IsWhiteSpace(source[_i + 1]):
                _i++;
                Take(source[_i] is '*' or '_' or '`' or '#' ? RunLength(source[_i]) : 1);
                break;
            case '+' when _i + 1 < source.Length && source[_i + 1] == '\n' && char.IsWhiteSpace(Before):
                Break(TextMarkKind.Break);
                _i++;
                break;
            case '+' when Passthrough():
                break;
            case '`' or '*' or '_' or '#' or '^' or '~':
                Mark(c);
                break;
            case '<' when source.AsSpan(_i).StartsWith("<<") && Reference():
                break;
            case '[' when Anchor() is var length and > 0:
                _i += length;
                break;
            case '(' when source.AsSpan(_i).StartsWith("((") && IndexTerm():
                break;
            case '&' when Entity():
                break;
            default:
                if (!(char.IsAsciiLetterLower(c) && !char.IsLetterOrDigit(Before) && Macro()))
                    Take(1);
                break;
        }
    }

    // Marks of items, and what sets paragraphs apart.
    private void BeginLine()
    {
        var rest = source.AsSpan(_i);
        var end = rest.IndexOf('\n');
        var line = end < 0 ? rest : rest[..end];
        var content = line.Trim();
        if (content.IsEmpty || content is "+" or "--")
        {
            if (_i > 0 || content.Length > 0 && end >= 0)
            {
                Break(TextMarkKind.Break);
                _i += line.Length;
            }

            return;
        }

        var marks = content[0] is '*' or '.' or '-' ? content.IndexOfAnyExcept(content[0]) : 0;
        if (marks > 0 && content[marks] is ' ' or '\t' && (content[0] != '-' || marks == 1))
        {
            Break(TextMarkKind.Item);
            _i += line.IndexOf(content[0]) + marks;
        }
    }

    private void Break(TextMarkKind kind)
    {
        _parts.Add(new TextMark(_out.Length, 0, kind));
        _out.Append(' ');
    }

    private void Take(int length)
    {
        Append(source.AsSpan(_i, length));
        _i += length;
    }

    private void Append(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!Unseen.IsSilent(c))
                _out.Append(Unseen.IsUnprintable(c) ? Unseen.Replacement : c);
        }
    }

    // *bold*, _italics_, `code`, #marked#, and doubled within words. What nothing closes is text.
    private void Mark(char c)
    {
        var length = RunLength(c);
        var after = _i + length < source.Length ? source[_i + length] : ' ';
        if (length > 2 || (length == 2 && c is '^' or '~'))
        {
            Take(length);
            return;
        }

        var key = (c, length);
        var isFree = length == 2 || c is '^' or '~';
        if (_open.TryGetValue(key, out var start) && !char.IsWhiteSpace(Before) && _out.Length > start + length && (isFree || !IsWord(after)))
        {
            _open.Remove(key);
            for (var i = 0; i < length; i++)
            {
                _removed.Add(start + i);
                _removed.Add(_out.Length + i);
            }

            if (c is '*' or '_')
                _parts.Add(new TextMark(start + length, _out.Length - start - length, c == '*' ? TextMarkKind.Bold : TextMarkKind.Italic));
            // ^1^ is a footnote's mark; as plain "1" it would change the word before it.
            for (var i = start + 1; c == '^' && i < _out.Length; i++)
                _out[i] = char.IsAsciiDigit(_out[i]) ? Superscripts[_out[i] - '0'] : _out[i];
        }
        else if (!char.IsWhiteSpace(after) && (isFree || !IsWord(Before)))
        {
            _open[key] = _out.Length;
        }

        Take(length);
    }

    // +text+, ++text++, +++text+++: as it is.
    private bool Passthrough()
    {
        var length = RunLength('+');
        if (length > 3)
        {
            Take(length);
            return true;
        }

        var mark = new string('+', length);
        if (_missing.Contains(mark) || (length == 1 && IsWord(Before)))
            return false;
        var start = _i + length;
        var end = source.IndexOf(mark, start, StringComparison.Ordinal);
        if (end < 0)
            _missing.Add(mark);
        if (end <= start || (length == 1 && (char.IsWhiteSpace(source[start]) || char.IsWhiteSpace(source[end - 1]) || (end + 1 < source.Length && IsWord(source[end + 1])))))
            return false;
        Append(source.AsSpan(start, end - start));
        _i = end + length;
        return true;
    }

    private bool Reference()
    {
        var end = Find(">>", _i + 2);
        if (end < 0)
            return false;
        var inner = source.AsSpan(_i + 2, end - _i - 2);
        var comma = inner.IndexOf(',');
        Append(comma < 0 ? inner : inner[(comma + 1)..].Trim());
        _i = end + 2;
        return true;
    }

    // [[id]], and [.role] right before marks.
    private int Anchor()
    {
        var next = _i + 1 < source.Length ? source[_i + 1] : ' ';
        if (next == '[')
            return Find("]]", _i + 2) is var end and > 0 ? end + 2 - _i : 0;
        if (next is not ('.' or '#'))
            return 0;
        var close = Find("]", _i + 2);
        return close > 0 && close + 1 < source.Length && source[close + 1] is '*' or '_' or '`' or '#' ? close + 1 - _i : 0;
    }

    private bool IndexTerm()
    {
        var isHidden = source.AsSpan(_i).StartsWith("(((");
        var length = isHidden ? 3 : 2;
        var end = Find(isHidden ? ")))" : "))", _i + length);
        if (end < 0)
            return false;
        if (!isHidden)
            Append(source.AsSpan(_i + length, end - _i - length));
        _i = end + length;
        return true;
    }

    private bool Entity()
    {
        var near = source.AsSpan(_i, Math.Min(32, source.Length - _i));
        var end = near.IndexOf(';');
        if (end < 2)
            return false;
        var entity = near[..(end + 1)].ToString();
        var decoded = WebUtility.HtmlDecode(entity);
        if (decoded == entity)
            return false;
        Append(decoded);
        _i += end + 1;
        return true;
    }

    private bool Macro()
    {
        var rest = source.AsSpan(_i);
        foreach (var macro in Macros)
        {
            if (rest.StartsWith(macro, StringComparison.Ordinal))
                return Macro(macro);
        }

        return false;
    }

    private bool Macro(string name)
    {
        var isAddress = name.EndsWith('/');
        if (_stop < _i)
            _stop = source.AsSpan(_i).IndexOfAny(EndsOfTarget) is var found and >= 0 ? _i + found : source.Length;
        if (_stop - _i > Longest)
            return false;
        var (stop, start) = (_stop, isAddress ? _i : _i + name.Length);
        if (stop >= source.Length || source[stop] != '[')
        {
            if (!isAddress || stop <= _i + name.Length)
                return false;
            var address = source[start..stop].TrimEnd('.', ',', ';', ':', ')');
            AppendLink(address, address);
            _i += address.Length;
            return true;
        }

        var end = Find("]", stop + 1);
        while (end > 0 && source[end - 1] == '\\' && end - stop < Longest)
            end = source.IndexOf(']', end + 1);
        if (end < 0)
            return false;
        var target = source[start..stop].TrimStart(':');
        var content = source[(stop + 1)..end].Replace("\\]", "]", StringComparison.Ordinal).Trim();
        _i = end + 1;
        switch (name)
        {
            case "link:" or "xref:" or "https://" or "http://" or "mailto:":
                var text = Label(content);
                var address = name == "mailto:" ? name + target : target;
                if (name == "xref:")
                    Append(text.Length > 0 ? text : target);
                else
                    AppendLink(text.Length > 0 ? text : target, address);
                break;
            case "footnote:" or "footnoteref:":
                Append($" ({new AsciiDocFlattener(content).Run().Text})");
                break;
            case "icon:":
                Append(target.StartsWith("check", StringComparison.Ordinal) ? "✔" : target.StartsWith("times", StringComparison.Ordinal) ? "❌" : target);
                break;
            case "image:":
                Append(content.Split(',')[0].Trim('"'));
                break;
            case "menu:":
                Append($"{target} {content}");
                break;
            case "indexterm:" or "anchor:":
                break;
            default:
                Append(content);
                break;
        }

        return true;
    }

    private void AppendLink(string text, string address)
    {
        var start = _out.Length;
        Append(text);
        _parts.Add(new TextMark(start, _out.Length - start, TextMarkKind.Link, address));
    }

    // The label of a link without what is said of its window.
    private static string Label(string content)
    {
        if (content.StartsWith('"') && content.IndexOf('"', 1) is var end and > 0)
            content = content[1..end];
        else if (content.IndexOf('=', StringComparison.Ordinal) > 0 && content.IndexOf(',', StringComparison.Ordinal) is var comma and > 0)
            content = content[..comma];
        return new AsciiDocFlattener(content.TrimEnd('^')).Run().Text;
    }

    // The first place of a closing mark from here on, where it is near; -1 without one.
    private int Find(string mark, int from)
    {
        var start = Math.Max(from, _searched.GetValueOrDefault(mark));
        var limit = Math.Min(source.Length, from + Longest);
        var found = start < limit ? source.AsSpan(start, limit - start).IndexOf(mark) : -1;
        _searched[mark] = found >= 0 ? start + found : Math.Max(start, limit - mark.Length + 1);
        return found >= 0 ? start + found : -1;
    }

    private int RunLength(char c) => source.AsSpan(_i).IndexOfAnyExcept(c) is var other and >= 0 ? other : source.Length - _i;

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == '_';
}
