using System.Text;

namespace ChecklistGen.Pdf.Signatures.Reading;

/// <summary>Reads values of any file, well-formed or not, one after the other (ISO 32000-1, 7.2 and 7.3).</summary>
/// <exception cref="PdfSyntaxException">What follows is no value.</exception>
internal sealed class PdfLexer(byte[] data, int position = 0)
{
    // Deeper nesting is only found in files made to exhaust the stack.
    private const int MostNested = 100;

    private int _depth;

    public int Position { get; private set; } = position;

    /// <summary>Whether a keyword follows; it is then read.</summary>
    public bool TryKeyword(string word)
    {
        var start = Position;
        SkipBlanks();
        if (ReadRegular() == word)
            return true;
        Position = start;
        return false;
    }

    /// <summary>The next value as an integer that is not negative.</summary>
    public int ReadInteger() => Read() is PdfNumber { Integer: >= 0 and var value } ? value : throw Problem("a number is missing");

    public object? Read()
    {
        SkipBlanks();
        if (Position >= data.Length)
            throw Problem("the file ends too early");
        switch ((char)data[Position])
        {
            case '/':
                Position++;
                return new PdfName(ReadRegular());
            case '(':
                return ReadLiteral();
            case '<' when Peek(1) == '<':
                Position += 2;
                return Nested(ReadDictionary);
            case '<':
                return ReadHex();
            case '>' when Peek(1) == '>':
                Position += 2;
                return new PdfKeyword(">>");
            case '[':
                Position++;
                return Nested(ReadArray);
            case ']' or '{' or '}' or ')' or '>':
                return new PdfKeyword(((char)data[Position++]).ToString());
            default:
                return ReadWord();
        }
    }

    /// <summary>The stream after its dictionary, if one follows; it begins after the end of the line (ISO 32000-1, 7.3.8.1).</summary>
    /// <param name="length">Its length in bytes.</param>
    public ReadOnlyMemory<byte>? TryStream(Func<int?> length)
    {
        if (!TryKeyword("stream"))
            return null;
        if (Peek(0) == '\r')
            Position++;
        if (Peek(0) == '\n')
            Position++;
        if (length() is not { } count || count < 0 || count > data.Length - Position)
            throw Problem("a stream has no length");
        return data.AsMemory(Position, count);
    }

    private static bool IsBlank(int c) => c is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsDelimiter(int c) => c is '(' or ')' or '<' or '>' or '[' or ']' or '{' or '}' or '/' or '%';

    private PdfSyntaxException Problem(string what) => new(FormattableString.Invariant($"{what} at byte {Position}"));

    private T Nested<T>(Func<T> read)
    {
        if (++_depth > MostNested)
            throw Problem("values are nested too deeply");
        var value = read();
        _depth--;
        return value;
    }

    private int Peek(int ahead) => Position + ahead < data.Length ? data[Position + ahead] : -1;

    private void SkipBlanks()
    {
        while (Position < data.Length && (IsBlank(data[Position]) || data[Position] == '%'))
        {
            var isComment = data[Position++] == '%';
            while (isComment && Position < data.Length && data[Position] is not (10 or 13))
                Position++;
        }
    }

    private string ReadRegular()
    {
        var start = Position;
        while (Position < data.Length && !IsBlank(data[Position]) && !IsDelimiter(data[Position]))
            Position++;
        return Encoding.Latin1.GetString(data.AsSpan(start, Position - start));
    }

    private PdfString ReadLiteral()
    {
        var start = Position;
        var bytes = new List<byte>();
        for (var depth = 0; Position < data.Length;)
        {
            var c = data[Position++];
            switch ((char)c)
            {
                case '\\':
                    ReadEscape(bytes);
                    continue;
                case '(' when depth++ == 0:
                    continue;
                case ')' when --depth == 0:
                    return new PdfString([.. bytes], start, Position);
                default:
                    bytes.Add(c);
                    continue;
            }
        }

        throw Problem("a string does not end");
    }

    private void ReadEscape(List<byte> bytes)
    {
        var c = Peek(0);
        Position++;
        switch (c)
        {
            case '\r':
                if (Peek(0) == '\n')
                    Position++;
                break;
            case '\n' or -1:
                break;
            case >= '0' and <= '7':
                var code = c - '0';
                for (var digits = 1; digits < 3 && Peek(0) is >= '0' and <= '7'; digits++)
                    code = (code * 8) + data[Position++] - '0';
                bytes.Add((byte)code);
                break;
            default:
                bytes.Add((byte)("nrtbf".IndexOf((char)c, StringComparison.Ordinal) is >= 0 and var known ? "\n\r\t\b\f"[known] : (char)c));
                break;
        }
    }

    private PdfString ReadHex()
    {
        var start = Position;
        var length = data.AsSpan(start).IndexOf((byte)'>');
        if (length < 0)
            throw Problem("a string does not end");
        Position = start + length + 1;
        var digits = new List<byte>(length);
        foreach (var c in data.AsSpan(start + 1, length - 1))
        {
            if (char.IsAsciiHexDigit((char)c))
                digits.Add(c);
            else if (!IsBlank(c))
                throw Problem("a string has a digit that is none");
        }

        if (digits.Count % 2 == 1)
            digits.Add((byte)'0');
        return new PdfString(Convert.FromHexString(Encoding.ASCII.GetString([.. digits])), start, Position);
    }

    private PdfDictionary ReadDictionary()
    {
        var dictionary = new PdfDictionary();
        while (true)
        {
            switch (Read())
            {
                case PdfName key:
                    dictionary[key.Value] = Read() is var value and not PdfKeyword ? value : throw Problem("a dictionary is malformed");
                    break;
                case PdfKeyword { Value: ">>" }:
                    return dictionary;
                default:
                    throw Problem("a dictionary is malformed");
            }
        }
    }

    private PdfArray ReadArray()
    {
        var array = new PdfArray();
        for (var item = Read(); item is not PdfKeyword { Value: "]" }; item = Read())
        {
            if (item is PdfKeyword)
                throw Problem("an array is malformed");
            array.Add(item);
        }

        return array;
    }

    private object? ReadWord()
    {
        var word = ReadRegular();
        if (word[0] is '+' or '-' or '.' or (>= '0' and <= '9'))
        {
            var number = new PdfNumber(word);
            return number.Integer is >= 0 and var value ? ReadReference(value) ?? (object)number : number;
        }

        return word switch
        {
            "true" => true,
            "false" => false,
            "null" => null,
            _ => new PdfKeyword(word),
        };
    }

    // "12 0 R" is one value.
    private PdfReference? ReadReference(int number)
    {
        var start = Position;
        SkipBlanks();
        var generation = ReadRegular();
        if (generation.Length is > 0 and <= 5 && generation.All(char.IsAsciiDigit) && TryKeyword("R"))
            return new PdfReference(number, new PdfNumber(generation).Integer!.Value);
        Position = start;
        return null;
    }
}

/// <summary>A file is not what PDF files are.</summary>
/// <param name="message">What is wrong, as a phrase.</param>
internal sealed class PdfSyntaxException(string message) : Exception(message);
