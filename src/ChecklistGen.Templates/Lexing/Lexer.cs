namespace ChecklistGen.Templates.Lexing;

/// <summary>Cuts a template into tokens: text and tags here, the words inside tags in the other parts of this class.</summary>
/// <remarks>The first thing that cannot be read becomes an error token and ends the list: the parser reports it when it gets there.</remarks>
internal sealed partial class Lexer
{
    private readonly SourceText _source;
    private readonly string _text;
    private readonly List<Token> _tokens = [];
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _names;
    private readonly Stack<Interpolation> _interpolations = new();
    private int _position;
    private int _braces;
    private bool _failed;

    private Lexer(SourceText source)
    {
        _source = source;
        _text = source.Text;
        _names = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Reads a template.</summary>
    public static List<Token> Template(SourceText source)
    {
        var lexer = new Lexer(source);
        while (lexer._position < source.Text.Length && !lexer._failed)
            lexer.ReadText();
        return lexer.Finish();
    }

    /// <summary>Reads code that stands without tags, as <c>object.eval</c> takes it.</summary>
    public static List<Token> Code(SourceText source)
    {
        var lexer = new Lexer(source);
        lexer.Add(TokenKind.TagOpen, 0, 0, "");
        lexer.ReadCode(closable: false);
        return lexer.Finish();
    }

    private char Current => Peek(0);

    // Behind the end there is only this; a NUL inside the template is told apart by its position.
    private char Peek(int ahead) => _position + ahead < _text.Length ? _text[_position + ahead] : '\0';

    private bool AtEnd => _position >= _text.Length;

    private List<Token> Finish()
    {
        if (!_failed)
            Add(TokenKind.End, _text.Length, _text.Length);
        return _tokens;
    }

    private void Add(TokenKind kind, int start, int end, object? value = null) => _tokens.Add(new Token(kind, start, end, value));

    private void Fail(int start, int end, string message, string? help = null)
    {
        if (_failed)
            return;
        Add(TokenKind.Error, start, end, new LexicalError(message, help));
        _failed = true;
    }

    private void ReadText()
    {
        var start = _position;
        var open = FindTag(start, out var percents);
        if (open < 0)
        {
            Add(TokenKind.Text, start, _text.Length);
            _position = _text.Length;
            return;
        }

        _position = open + percents + 2;
        var end = StripLeft(start, open, ReadMarker());
        if (end > start)
            Add(TokenKind.Text, start, end);
        if (percents > 0)
        {
            ReadEscapeBlock(percents);
            return;
        }

        Add(TokenKind.TagOpen, open, _position, end > start ? Indent(end) : "");
        ReadCode(closable: true);
    }

    /// <summary>Finds <c>{{</c> or <c>{%{</c>, with any number of percent signs.</summary>
    private int FindTag(int from, out int percents)
    {
        for (var brace = _text.IndexOf('{', from); brace >= 0; brace = _text.IndexOf('{', brace + 1))
        {
            var next = brace + 1;
            while (next < _text.Length && _text[next] == '%')
                next++;
            if (next < _text.Length && _text[next] == '{')
            {
                percents = next - brace - 1;
                return brace;
            }
        }

        percents = 0;
        return -1;
    }

    private char ReadMarker()
    {
        if (Current is not ('-' or '~') || AtEnd)
            return '\0';
        return _text[_position++];
    }

    private int StripLeft(int start, int end, char marker)
    {
        if (marker == '-')
        {
            while (end > start && char.IsWhiteSpace(_text[end - 1]))
                end--;
        }
        else if (marker == '~')
        {
            while (end > start && char.IsWhiteSpace(_text[end - 1]) && !EndsLine(end - 1))
                end--;
        }

        return end;
    }

    private bool EndsLine(int index) =>
        _text[index] == '\n' || (_text[index] == '\r' && (index + 1 >= _text.Length || _text[index + 1] != '\n'));

    private void StripRight(char marker)
    {
        if (marker == '-')
        {
            while (!AtEnd && char.IsWhiteSpace(Current))
                _position++;
        }
        else if (marker == '~')
        {
            while (!AtEnd && char.IsWhiteSpace(Current))
            {
                if (_text[_position++] == '\n')
                    return;
            }
        }
    }

    /// <summary>The blanks between the last line end and the end of the text before a tag, when there is nothing else.</summary>
    private string Indent(int end)
    {
        var start = end;
        while (start > 0 && _text[start - 1] != '\n')
        {
            start--;
            if (_text[start] is not (' ' or '\t'))
                return "";
        }

        return Name(start, end);
    }

    /// <summary>Reads up to <c>}%}</c>; where it is missing the rest of the template is text.</summary>
    private void ReadEscapeBlock(int percents)
    {
        var start = _position;
        for (; !AtEnd; _position++)
        {
            var close = _position + (Current is '-' or '~' ? 1 : 0);
            if (!IsEscapeClose(close, percents))
                continue;
            var marker = close > _position ? Current : '\0';
            if (_position > start)
                Add(TokenKind.EscapedText, start, _position);
            _position = close + percents + 2;
            StripRight(marker);
            return;
        }

        if (_position > start)
            Add(TokenKind.EscapedText, start, _position);
    }

    private bool IsEscapeClose(int at, int percents)
    {
        var end = at + percents + 1;
        return end < _text.Length && _text[at] == '}' && _text[end] == '}' && _text.AsSpan(at + 1, percents).Trim('%').IsEmpty;
    }

    /// <summary>A piece of the template as a string that equal pieces share.</summary>
    private string Name(int start, int end)
    {
        var span = _text.AsSpan(start, end - start);
        if (_names.TryGetValue(span, out var name))
            return name;
        name = span.ToString();
        _names.Add(name);
        return name;
    }
}
