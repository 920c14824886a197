using System.Globalization;
using System.Text;

namespace ChecklistGen.Templates.Lexing;

internal sealed partial class Lexer
{
    private void ReadString()
    {
        var start = _position++;
        if (ReadStringText(start, _text[start], hole: false) is { } text)
            Add(TokenKind.String, start, _position, text);
    }

    /// <summary><c>`…`</c> knows no escapes; a doubled backtick is one.</summary>
    private void ReadRawString()
    {
        var start = _position++;
        var text = new StringBuilder();
        while (true)
        {
            var end = _text.IndexOf('`', _position);
            if (end < 0)
            {
                FailUnterminated(start);
                return;
            }

            text.Append(_text, _position, end - _position);
            _position = end + 1;
            if (Current != '`')
                break;
            text.Append('`');
            _position++;
        }

        Add(TokenKind.String, start, _position, text.ToString());
    }

    private void ReadInterpolation()
    {
        var start = _position;
        _position += 2;
        ReadInterpolationText(new Interpolation(start, _text[start + 1], _braces), TokenKind.InterpolationStart, start);
    }

    /// <summary>Goes on with the text of an interpolated string behind the brace that closes a hole.</summary>
    private void ReadInterpolationPart(Interpolation interpolation)
    {
        var start = _position++;
        ReadInterpolationText(interpolation, TokenKind.InterpolationMiddle, start);
    }

    private void ReadInterpolationText(Interpolation interpolation, TokenKind kind, int start)
    {
        if (ReadStringText(interpolation.Start, interpolation.Quote, hole: true) is not { } text)
            return;
        if (_text[_position - 1] == '{')
        {
            _interpolations.Push(interpolation with { Braces = _braces });
            Add(kind, start, _position, text);
        }
        else
        {
            Add(kind == TokenKind.InterpolationStart ? TokenKind.String : TokenKind.InterpolationEnd, start, _position, text);
        }
    }

    /// <summary>Reads up to the closing quote, or to the brace that opens a hole, and over it; null after an error.</summary>
    private string? ReadStringText(int start, char quote, bool hole)
    {
        StringBuilder? builder = null;
        var from = _position;
        while (!AtEnd)
        {
            var c = _text[_position];
            if (c == quote || (hole && c == '{'))
            {
                var piece = _text[from.._position++];
                return builder is null ? piece : builder.Append(piece).ToString();
            }

            if (c != '\\')
            {
                _position++;
                continue;
            }

            builder ??= new StringBuilder();
            builder.Append(_text, from, _position - from);
            if (!TryReadEscape(builder, start, hole))
                return null;
            from = _position;
        }

        FailUnterminated(start);
        return null;
    }

    private bool TryReadEscape(StringBuilder builder, int start, bool hole)
    {
        if (_position + 1 >= _text.Length)
        {
            FailUnterminated(start);
            return false;
        }

        var c = _text[_position + 1];
        _position += 2;
        switch (c)
        {
            case '\n':
                return true;
            case '\r' when Current == '\n':
                _position++;
                return true;
            case 'u':
                return TryReadCode(builder, start, 4);
            case 'x':
                return TryReadCode(builder, start, 2);
            case '{' when hole:
                builder.Append('{');
                return true;
        }

        const string Names = "nrtbfv0\"'\\";
        const string Characters = "\n\r\t\b\f\v\0\"'\\";
        var index = Names.IndexOf(c);
        if (index >= 0)
        {
            builder.Append(Characters[index]);
            return true;
        }

        Fail(start, start + 1, $"unknown escape `\\{c}` in a string", "double the backslash, or put the string into backquotes");
        return false;
    }

    private bool TryReadCode(StringBuilder builder, int start, int digits)
    {
        if (_position + digits <= _text.Length
            && int.TryParse(_text.AsSpan(_position, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            builder.Append((char)code);
            _position += digits;
            return true;
        }

        Fail(start, start + 1, $"`\\{_text[_position - 1]}` in a string needs {digits} hexadecimal digits");
        return false;
    }

    private void FailUnterminated(int start) => Fail(
        _text.Length - 1,
        _text.Length,
        "a string without its closing quote",
        $"close the string that begins on line {_source.Position(start).Line}");
}
