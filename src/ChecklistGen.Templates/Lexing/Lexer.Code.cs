namespace ChecklistGen.Templates.Lexing;

internal sealed partial class Lexer
{
    /// <summary>Reads the words of a tag, and the end of the tag; an open tag may end with the template.</summary>
    private void ReadCode(bool closable)
    {
        while (!AtEnd && !_failed)
        {
            if (closable && IsTagClose())
            {
                var start = _position;
                var marker = ReadMarker();
                _position += 2;
                Add(TokenKind.TagClose, start, _position);
                StripRight(marker);
                return;
            }

            ReadWord(closable);
        }
    }

    // In an object literal or in the hole of a string, braces are nothing but braces.
    private bool IsTagClose()
    {
        if (_braces > 0 || _interpolations.Count > 0)
            return false;
        var at = Current is '-' or '~' ? 1 : 0;
        return Peek(at) == '}' && Peek(at + 1) == '}';
    }

    private void ReadWord(bool closable)
    {
        var c = Current;
        if (c is '\n' or '\r')
            ReadNewLine();
        else if (char.IsWhiteSpace(c))
            _position++;
        else if (c == '_' || char.IsLetter(c))
            ReadIdentifier(TokenKind.Identifier);
        else if (char.IsAsciiDigit(c))
            ReadNumber();
        else if (c is '"' or '\'')
            ReadString();
        else if (c == '`')
            ReadRawString();
        else if (c == '$' && Peek(1) is '"' or '\'')
            ReadInterpolation();
        else if (c == '$')
            ReadLocalIdentifier();
        else if (c == '#')
            SkipComment(closable);
        else if (c is '{' or '}')
            ReadBrace(c);
        else
            ReadOperator(c);
    }

    private void ReadNewLine()
    {
        var start = _position;
        while (!AtEnd && char.IsWhiteSpace(Current))
            _position++;
        Add(TokenKind.NewLine, start, start + 1);
    }

    private void ReadIdentifier(TokenKind kind)
    {
        var start = _position++;
        while (Current == '_' || char.IsLetterOrDigit(Current))
            _position++;
        Add(kind, start, _position, Name(start, _position));
    }

    private void ReadLocalIdentifier()
    {
        if (Peek(1) != '$')
        {
            ReadIdentifier(TokenKind.LocalIdentifier);
            return;
        }

        Add(TokenKind.LocalIdentifier, _position, _position + 2, "$$");
        _position += 2;
    }

    /// <summary><c># …</c> ends with its line, <c>## … ##</c> where it says; both end with their tag.</summary>
    private void SkipComment(bool closable)
    {
        var many = Peek(1) == '#';
        _position += many ? 2 : 1;
        while (!AtEnd && !(closable && IsTagClose()))
        {
            if (many && Current == '#' && Peek(1) == '#')
            {
                _position += 2;
                return;
            }

            if (!many && Current is '\n' or '\r')
                return;
            _position++;
        }
    }

    private void ReadBrace(char c)
    {
        var start = _position;
        if (c == '{')
        {
            _braces++;
            _position++;
            Add(TokenKind.OpenBrace, start, _position);
        }
        else if (_interpolations.TryPeek(out var interpolation) && interpolation.Braces == _braces)
        {
            ReadInterpolationPart(_interpolations.Pop());
        }
        else if (_braces > 0)
        {
            _braces--;
            _position++;
            Add(TokenKind.CloseBrace, start, _position);
        }
        else
        {
            Fail(start, start + 1, "`}` without a `{` before it");
        }
    }

    private void ReadOperator(char c)
    {
        var (kind, length) = Operator(c, Peek(1), Peek(2));
        if (length == 0)
        {
            Fail(_position, _position + 1, $"unexpected character `{c}`");
            return;
        }

        Add(kind, _position, _position + length);
        _position += length;
    }

    private static (TokenKind Kind, int Length) Operator(char c, char next, char third) => (c, next, third) switch
    {
        ('.', '.', '.') => (TokenKind.Ellipsis, 3),
        ('.', '.', '<') => (TokenKind.RangeExclusive, 3),
        ('/', '/', '=') => (TokenKind.DoubleSlashAssign, 3),
        ('.', '.', _) => (TokenKind.Range, 2),
        ('/', '/', _) => (TokenKind.DoubleSlash, 2),
        ('/', '=', _) => (TokenKind.SlashAssign, 2),
        ('+', '+', _) => (TokenKind.PlusPlus, 2),
        ('+', '=', _) => (TokenKind.PlusAssign, 2),
        ('-', '-', _) => (TokenKind.MinusMinus, 2),
        ('-', '=', _) => (TokenKind.MinusAssign, 2),
        ('*', '=', _) => (TokenKind.StarAssign, 2),
        ('%', '=', _) => (TokenKind.PercentAssign, 2),
        ('=', '=', _) => (TokenKind.Equal, 2),
        ('!', '=', _) => (TokenKind.NotEqual, 2),
        ('<', '=', _) => (TokenKind.LessOrEqual, 2),
        ('<', '<', _) => (TokenKind.ShiftLeft, 2),
        ('>', '=', _) => (TokenKind.GreaterOrEqual, 2),
        ('>', '>', _) => (TokenKind.ShiftRight, 2),
        ('&', '&', _) => (TokenKind.And, 2),
        ('|', '|', _) => (TokenKind.Or, 2),
        ('|', '>', _) => (TokenKind.Pipe, 2),
        ('?', '?', _) => (TokenKind.Coalesce, 2),
        ('?', '!', _) => (TokenKind.NotNull, 2),
        ('?', '.', _) => (TokenKind.QuestionDot, 2),
        (';', _, _) => (TokenKind.Semicolon, 1),
        (':', _, _) => (TokenKind.Colon, 1),
        (',', _, _) => (TokenKind.Comma, 1),
        ('.', _, _) => (TokenKind.Dot, 1),
        ('@', _, _) => (TokenKind.At, 1),
        ('^', _, _) => (TokenKind.Caret, 1),
        ('|', _, _) => (TokenKind.Pipe, 1),
        ('?', _, _) => (TokenKind.Question, 1),
        ('!', _, _) => (TokenKind.Exclamation, 1),
        ('+', _, _) => (TokenKind.Plus, 1),
        ('-', _, _) => (TokenKind.Minus, 1),
        ('*', _, _) => (TokenKind.Star, 1),
        ('/', _, _) => (TokenKind.Slash, 1),
        ('%', _, _) => (TokenKind.Percent, 1),
        ('=', _, _) => (TokenKind.Assign, 1),
        ('<', _, _) => (TokenKind.Less, 1),
        ('>', _, _) => (TokenKind.Greater, 1),
        ('(', _, _) => (TokenKind.OpenParenthesis, 1),
        (')', _, _) => (TokenKind.CloseParenthesis, 1),
        ('[', _, _) => (TokenKind.OpenBracket, 1),
        (']', _, _) => (TokenKind.CloseBracket, 1),
        _ => (TokenKind.Error, 0),
    };
}
