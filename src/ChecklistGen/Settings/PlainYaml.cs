using System.Buffers;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Settings;

/// <summary>
/// Reads the YAML that is mostly written, and nothing else: maps and lists by indentation, <c>[a, b]</c> and <c>{k: v}</c> on one
/// line, texts plain, quoted without escapes, or folded by <c>>-</c>. Whatever else stands in a file, a mistake included, is left to the library.
/// Each run reads 110 KB of such files: 2 ms here, 12 ms by the library, of a run that takes 100 ms.
/// </summary>
internal sealed class PlainYaml
{
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`";

    // The library limits keys, and has its own ideas about these characters.
    private const int LongestKey = 200;
    private static readonly SearchValues<char> Unusual = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Where(c => c != '\n').Concat(Enumerable.Range(0x7f, 0x21)).Append(0x2028).Append(0x2029).Append(0xfeff).Concat(Enumerable.Range(0xd800, 0x800)).Concat([0xfffe, 0xffff]).Select(c => (char)c)]);

    private readonly string _text;
    private readonly List<Line> _lines = [];
    private int _line;
    private int _depth;
    private int _values;

    private PlainYaml(string text)
    {
        _text = text;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var at and >= 0 ? at : text.Length;
            var content = start + text.AsSpan(start, end - start).IndexOfAnyExcept(' ') is var first && first >= start ? first : end;
            _lines.Add(new Line(content - start, content, end));
            start = end + 1;
        }
    }

    /// <summary>What the library would give; null if that is not certain.</summary>
    public static TemplateMap? Read(string yaml)
    {
        if (yaml.AsSpan().ContainsAny(Unusual))
            return null;
        var reader = new PlainYaml(yaml);
        return reader.Skip() && reader.Block(0) is TemplateMap map && !reader.Skip() ? map : null;
    }

    // To the next line that holds something; false at the end.
    private bool Skip()
    {
        while (_line < _lines.Count && (_lines[_line].IsEmpty || _text[_lines[_line].Start] == '#'))
            _line++;
        return _line < _lines.Count;
    }

    private object? Block(int indent)
    {
        if (_lines[_line].Indent != indent || ++_depth > YamlText.MaxDepth)
            return null;
        var block = IsElement(_lines[_line]) ? List(indent) : (object?)Map(indent);
        _depth--;
        return block;
    }

    private TemplateMap? Map(int indent)
    {
        var members = new List<KeyValuePair<string, object?>>();
        do
        {
            var (at, end) = (_lines[_line].Start, _lines[_line].End);
            if (IsElement(_lines[_line]) || Key(ref at, end) is not { } key || BlockValue(at, indent) is not { } value)
                return null;
            members.Add(KeyValuePair.Create(key, (object?)value));
        }
        while (Skip() && _lines[_line].Indent == indent);
        return IsOver(indent) ? Distinct(members) : null;
    }

    private List<object?>? List(int indent)
    {
        var list = new List<object?>();
        do
        {
            if (!IsElement(_lines[_line]))
                return null;
            var (_, start, end) = _lines[_line];
            var at = start + 1;
            SkipSpaces(ref at, end);
            var inner = new Line(indent + at - start, at, end);
            var key = at;
            object? value;
            if (at < end && (IsElement(inner) || Key(ref key, end) is not null))
            {
                // A map or a list that begins on the line of its dash.
                _lines[_line] = inner;
                value = Block(inner.Indent);
            }
            else
            {
                value = BlockValue(at, indent);
            }

            if (value is null)
                return null;
            list.Add(value);
        }
        while (Skip() && _lines[_line].Indent == indent);
        return IsOver(indent) ? list : null;
    }

    private bool IsOver(int indent) => _line == _lines.Count || _lines[_line].Indent < indent;

    private bool IsElement(Line line) => !line.IsEmpty && _text[line.Start] == '-' && (line.Start + 1 == line.End || _text[line.Start + 1] == ' ');

    // What follows a key or a dash: on its line, or on lines further in.
    private object? BlockValue(int at, int indent)
    {
        if (++_values > YamlData.MaxValues)
            return null;
        var end = _lines[_line].End;
        SkipSpaces(ref at, end);
        _line++;
        if (at == end || _text[at] == '#')
            return Skip() && _lines[_line].Indent > indent ? Block(_lines[_line].Indent) : null;
        if (_text[at] == '>')
            return _text.AsSpan(at, end - at) is ">-" ? Folded(indent) : null;
        object? value;
        if (_text[at] is '"' or '\'' or '[' or '{')
        {
            value = Flow(ref at, end);
            SkipSpaces(ref at, end);
            if (at < end && (_text[at] != '#' || _text[at - 1] != ' '))
                return null;
        }
        else
        {
            value = Plain(_text.AsSpan(at, end - at));
        }

        // A text that goes on further in.
        return Skip() && _lines[_line].Indent > indent ? null : value;
    }

    private static string? Plain(ReadOnlySpan<char> text)
    {
        if (text.IndexOf(" #") is var comment and >= 0)
            text = text[..comment];
        text = text.TrimEnd(' ');
        return text.Length == 0 || Indicators.Contains(text[0], StringComparison.Ordinal) || text.Contains(": ", StringComparison.Ordinal) || text[^1] == ':' ? null : text.ToString();
    }

    private string? Folded(int indent)
    {
        var parts = new List<string>();
        var inner = _line < _lines.Count ? _lines[_line].Indent : 0;
        for (; _line < _lines.Count && !_lines[_line].IsEmpty && _lines[_line].Indent > indent; _line++)
        {
            var (its, start, end) = _lines[_line];
            if (its != inner || _text[end - 1] == ' ')
                return null;
            parts.Add(_text[start..end]);
        }

        // Behind empty lines the text may go on; spaces on a line of their own belong to it as well.
        while (_line < _lines.Count && _lines[_line] is { IsEmpty: true, Indent: 0 })
            _line++;
        var isOver = _line == _lines.Count || (!_lines[_line].IsEmpty && _lines[_line].Indent <= indent);
        return parts.Count > 0 && isOver ? string.Join(' ', parts) : null;
    }

    // A value within a line.
    private object? Flow(ref int at, int end)
    {
        if (++_values > YamlData.MaxValues || at >= end || ++_depth > YamlText.MaxDepth)
            return null;
        object? value = _text[at] switch
        {
            '[' => FlowList(ref at, end),
            '{' => FlowMap(ref at, end),
            '"' or '\'' => Quoted(ref at, end),
            _ => FlowPlain(ref at, end),
        };
        _depth--;
        return value;
    }

    private List<object?>? FlowList(ref int at, int end)
    {
        if (IsEmpty(ref at, end, ']'))
            return [];
        var list = new List<object?>();
        do
        {
            at++;
            SkipSpaces(ref at, end);
            if (Flow(ref at, end) is not { } value)
                return null;
            list.Add(value);
            SkipSpaces(ref at, end);
        }
        while (at < end && _text[at] == ',');
        return at < end && _text[at++] == ']' ? list : null;
    }

    private TemplateMap? FlowMap(ref int at, int end)
    {
        if (IsEmpty(ref at, end, '}'))
            return new TemplateMap();
        var members = new List<KeyValuePair<string, object?>>();
        do
        {
            at++;
            SkipSpaces(ref at, end);
            if (Key(ref at, end) is not { } key)
                return null;
            SkipSpaces(ref at, end);
            if (Flow(ref at, end) is not { } value)
                return null;
            members.Add(KeyValuePair.Create(key, (object?)value));
            SkipSpaces(ref at, end);
        }
        while (at < end && _text[at] == ',');
        return at < end && _text[at++] == '}' ? Distinct(members) : null;
    }

    private bool IsEmpty(ref int at, int end, char close)
    {
        var isEmpty = at + 1 < end && _text[at + 1] == close;
        at += isEmpty ? 2 : 0;
        return isEmpty;
    }

    private string? FlowPlain(ref int at, int end)
    {
        var rest = _text.AsSpan(at, end - at);
        if (rest.IndexOfAny(",]}") is not (var length and > 0))
            return null;
        var text = rest[..length].TrimEnd(' ');
        at += length;
        return text.Length == 0 || Indicators.Contains(text[0], StringComparison.Ordinal) || text.ContainsAny(":#?[{") ? null : text.ToString();
    }

    private string? Quoted(ref int at, int end)
    {
        var quote = _text[at];
        var rest = _text.AsSpan(at + 1, end - at - 1);
        if (rest.IndexOf(quote) is not (var length and >= 0))
            return null;
        at += length + 2;
        // An escape.
        if (quote == '"' ? rest[..length].Contains('\\') : at < end && _text[at] == quote)
            return null;
        return rest[..length].ToString();
    }

    // With its colon.
    private string? Key(ref int at, int end)
    {
        if (at >= end)
            return null;
        string? key;
        if (_text[at] is '"' or '\'')
        {
            key = Quoted(ref at, end);
        }
        else
        {
            var start = at;
            while (at < end && (char.IsAsciiLetterOrDigit(_text[at]) || _text[at] is '_' or '.' || (_text[at] == '-' && at > start)))
                at++;
            key = _text[start..at];
        }

        var hasColon = at < end && _text[at++] == ':' && (at == end || _text[at] == ' ');
        return hasColon && key?.Length is > 0 and < LongestKey && key != "..." ? key : null;
    }

    private static TemplateMap? Distinct(List<KeyValuePair<string, object?>> members)
    {
        var map = new TemplateMap(members);
        return map.Count == members.Count ? map : null;
    }

    private void SkipSpaces(ref int at, int end)
    {
        while (at < end && _text[at] == ' ')
            at++;
    }

    private readonly record struct Line(int Indent, int Start, int End)
    {
        public bool IsEmpty => Start == End;
    }
}
