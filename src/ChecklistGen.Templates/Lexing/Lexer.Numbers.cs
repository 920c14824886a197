using System.Globalization;
using System.Numerics;

namespace ChecklistGen.Templates.Lexing;

internal sealed partial class Lexer
{
    private void ReadNumber()
    {
        if (Current == '0' && Peek(1) == 'x')
        {
            ReadDigits(16, char.IsAsciiHexDigit);
            return;
        }

        if (Current == '0' && Peek(1) == 'b')
        {
            ReadDigits(2, static c => c is '0' or '1');
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

    /// <summary>Hexadecimal and binary numbers; as in .NET, 32 and 64 set bits make a negative number.</summary>
    private void ReadDigits(int radix, Predicate<char> isDigit)
    {
        var start = _position;
        _position += 2;
        var value = BigInteger.Zero;
        var first = _position;
        while (isDigit(Current) || Current == '_')
        {
            var digit = _text[_position++];
            if (digit != '_')
                value = (value * radix) + Convert.ToInt32(digit.ToString(), 16);
        }

        if (_position == first)
            Fail(start, _position, radix == 16 ? "`0x` needs at least one hexadecimal digit" : "`0b` needs at least one binary digit");
        else if (value <= uint.MaxValue)
            AddNumber(start, unchecked((int)(uint)value));
        else if (value <= ulong.MaxValue)
            AddNumber(start, unchecked((long)(ulong)value));
        else
            AddNumber(start, value);
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
        if (digits.AsSpan().ContainsAny('e', 'E'))
            return WithExponent(digits);
        if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        if (long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var large))
            return large;
        return BigInteger.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var huge) ? huge : null;
    }

    private static object? WithExponent(string digits) => Parse<double>(digits) switch
    {
        double value when value == Math.Floor(value) && Math.Abs(value) <= int.MaxValue => (int)value,
        double value when value == Math.Floor(value) && Math.Abs(value) < 1e18 => (long)value,
        var other => other,
    };

    private static object? Parse<T>(string digits)
        where T : struct, INumber<T> =>
        T.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
}
