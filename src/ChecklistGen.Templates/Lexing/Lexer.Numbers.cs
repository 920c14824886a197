using System.Globalization;
using System.Numerics;

namespace ChecklistGen.Templates.Lexing;

internal sealed partial class Lexer
{
    private void ReadNumber()
    {
        if (Current == '0' && Peek(1) == 'x')
        {
            ReadDigits(NumberStyles.AllowHexSpecifier, char.IsAsciiHexDigit);
            return;
        }

        if (Current == '0' && Peek(1) == 'b')
        {
            ReadDigits(NumberStyles.AllowBinarySpecifier, static c => c is '0' or '1');
            return;
        }

        var start = _position;
        SkipDigits();
        var isFloat = Current == '.' && IsFraction(Peek(1));
        if (isFloat)
        {
            _position++;
            SkipDigits();
        }

        if (Current is 'e' or 'E' && !TrySkipExponent(start))
            return;
        var digits = _text[start.._position].Replace("_", "", StringComparison.Ordinal);
        if (char.ToLowerInvariant(Current) is 'f' or 'd' or 'm' && Peek(1) != '_' && !char.IsLetterOrDigit(Peek(1)))
            AddNumber(start, Suffixed(digits, char.ToLowerInvariant(_text[_position++])));
        else
            AddNumber(start, isFloat ? Parse<double>(digits) : Integer(digits));
    }

    // `1..3` is a range and `1.size` a member, but `1.` and `1.f` are numbers.
    private static bool IsFraction(char c) => c != '.' && (!char.IsLetter(c) || char.ToLowerInvariant(c) is 'f' or 'd' or 'm' or 'e');

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Current) || Current == '_')
            _position++;
    }

    private bool TrySkipExponent(int start)
    {
        _position++;
        if (Current is '+' or '-')
            _position++;
        if (!char.IsAsciiDigit(Current))
        {
            Fail(start, _position, "an exponent needs at least one digit");
            return false;
        }

        SkipDigits();
        return true;
    }

    /// <summary>Hexadecimal and binary numbers; as in .NET, 32 and 64 bits with the first one set make a negative number, unless <c>u</c> follows.</summary>
    private void ReadDigits(NumberStyles style, Predicate<char> isDigit)
    {
        var start = _position;
        _position += 2;
        while (isDigit(Current) || Current == '_')
            _position++;
        var digits = _text[(start + 2).._position].Replace("_", "", StringComparison.Ordinal);
        var isUnsigned = digits.Length > 0 && Current is 'u' or 'U' && Peek(1) != '_' && !char.IsLetterOrDigit(Peek(1));
        if (isUnsigned)
            _position++;
        if (digits.Length == 0)
            Fail(start, _position, $"`{_text.AsSpan(start, 2)}` needs at least one digit");
        else
            AddNumber(start, Bits(BigInteger.Parse("0" + digits, style, CultureInfo.InvariantCulture), isUnsigned));
    }

    private static object? Bits(BigInteger value, bool isUnsigned)
    {
        object? number = null;
        if (value <= (isUnsigned ? int.MaxValue : uint.MaxValue))
            number = unchecked((int)(uint)value);
        else if (value <= (isUnsigned ? long.MaxValue : ulong.MaxValue))
            number = unchecked((long)(ulong)value);
        return number ?? value;
    }

    private void AddNumber(int start, object? value)
    {
        if (value is null)
            Fail(start, _position, $"`{_text[start.._position]}` is not a number");
        else
            Add(TokenKind.Number, start, _position, value);
    }

    private static object? Suffixed(string digits, char suffix) => suffix switch
    {
        'f' => Parse<float>(digits),
        'm' => Parse<decimal>(digits),
        _ => Parse<double>(digits),
    };

    private static object? Integer(string digits)
    {
        // An exponent can ask for a number that no memory holds; a negative one makes a fraction.
        if (digits.AsSpan().ContainsAny('e', 'E') && Parse<double>(digits) is double value && (double.IsInfinity(value) || value != Math.Floor(value)))
            return value;
        const NumberStyles Style = NumberStyles.AllowExponent;
        if (int.TryParse(digits, Style, CultureInfo.InvariantCulture, out var number))
            return number;
        if (long.TryParse(digits, Style, CultureInfo.InvariantCulture, out var large))
            return large;
        return BigInteger.TryParse(digits, Style, CultureInfo.InvariantCulture, out var huge) ? huge : null;
    }

    private static object? Parse<T>(string digits)
        where T : struct, INumber<T> =>
        T.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
}
