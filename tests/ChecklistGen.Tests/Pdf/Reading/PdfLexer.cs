using System.Globalization;
using System.Text;

namespace ChecklistGen.Tests.Pdf.Reading;

/// <summary>Reads values one after the other, from a file or from a content stream.</summary>
internal sealed class PdfLexer(byte[] data, int position = 0)
{
    public int Position { get; private set; } = position;

    /// <summary>Whether a string in hexadecimal had an odd number of digits.</summary>
    public bool SawOddHex { get; private set; }

    /// <summary>The next value; false at the end.</summary>
    public bool TryRead(out object? value)
    {
        SkipBlanks();
        if (Position >= data.Length)
        {
            value = null;
            return false;
        }

        value = Read();
        return true;
    }

    public object? Read()
    {
        SkipBlanks();
        var c = (char)data[Position];
        switch (c)
        {
            case '/':
                Position++;
                return new PdfName(ReadName());
            case '(':
                return new PdfString(ReadLiteral());
            case '<' when Peek(1) == '<':
                Position += 2;
                return ReadDictionary();
            case '<':
                return new PdfString(ReadHex());
            case '>' when Peek(1) == '>':
                Position += 2;
                return new PdfOperator(">>");
            case '[':
                Position++;
                return ReadArray();
            case ']' or '{' or '}' or ')' or '>':
                Position++;
                return new PdfOperator(c.ToString());
            default:
                return ReadWord();
        }
    }

    private static bool IsBlank(int c) => c is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsDelimiter(int c) => c is '(' or ')' or '<' or '>' or '[' or ']' or '{' or '}' or '/' or '%';

    private int Peek(int ahead) => Position + ahead < data.Length ? data[Position + ahead] : -1;

    private void SkipBlanks()
    {
        while (Position < data.Length && (IsBlank(data[Position]) || data[Position] == '%'))
        {
            if (data[Position] == '%')
            {
                while (Position < data.Length && data[Position] is not (10 or 13))
                    Position++;
            }
            else
            {
                Position++;
            }
        }
    }

    private string ReadRegular()
    {
        var start = Position;
        while (Position < data.Length && !IsBlank(data[Position]) && !IsDelimiter(data[Position]))
            Position++;
        return Encoding.Latin1.GetString(data.AsSpan(start, Position - start));
    }

    private string ReadName()
    {
        var raw = ReadRegular();
        var name = new StringBuilder();
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '#')
            {
                name.Append((char)Convert.ToInt32(raw.Substring(i + 1, 2), 16));
                i += 2;
            }
            else
            {
                name.Append(raw[i]);
            }
        }

        return name.ToString();
    }

    private byte[] ReadLiteral()
    {
        var bytes = new List<byte>();
        for (var depth = 0; ;)
        {
            var c = data[Position++];
            switch ((char)c)
            {
                case '\\':
                    bytes.Add((char)data[Position] switch
                    {
                        'n' => 10,
                        'r' => 13,
                        't' => 9,
                        'b' => 8,
                        'f' => 12,
                        var other => (byte)other,
                    });
                    Position++;
                    continue;
                case '(' when depth++ == 0:
                    continue;
                case ')' when --depth == 0:
                    return [.. bytes];
                default:
                    bytes.Add(c);
                    continue;
            }
        }
    }

    private byte[] ReadHex()
    {
        var end = Array.IndexOf(data, (byte)'>', Position);
        var digits = string.Concat(Encoding.Latin1.GetString(data.AsSpan(Position + 1, end - Position - 1)).Where(char.IsAsciiHexDigit));
        Position = end + 1;
        SawOddHex |= digits.Length % 2 == 1;
        return Convert.FromHexString(digits.Length % 2 == 1 ? digits + "0" : digits);
    }

    private PdfDictionary ReadDictionary()
    {
        var dictionary = new PdfDictionary();
        while (Read() is PdfName key)
            dictionary[key.Value] = Read();
        return dictionary;
    }

    private PdfArray ReadArray()
    {
        var array = new PdfArray();
        for (var item = Read(); item is not PdfOperator { Value: "]" }; item = Read())
            array.Add(item);
        return array;
    }

    private object? ReadWord()
    {
        var word = ReadRegular();
        if (int.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
            return ReadReference(integer) ?? (object)integer;
        if (double.TryParse(word, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return number;
        return word switch
        {
            "true" => true,
            "false" => false,
            "null" => null,
            _ => new PdfOperator(word),
        };
    }

    // "12 0 R" is one value.
    private PdfReference? ReadReference(int number)
    {
        var start = Position;
        SkipBlanks();
        var generation = ReadRegular();
        SkipBlanks();
        if (generation.Length > 0 && generation.All(char.IsAsciiDigit) && ReadRegular() == "R")
            return new PdfReference(number);
        Position = start;
        return null;
    }
}
