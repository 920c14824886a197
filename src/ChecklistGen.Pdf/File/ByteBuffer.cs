using System.Text;

namespace ChecklistGen.Pdf.File;

/// <summary>A growing buffer, and the one place where numbers and strings are written as PDF's characters.</summary>
/// <param name="capacity">How many bytes it holds before it grows.</param>
internal sealed class ByteBuffer(int capacity = 8192)
{
    private static readonly double[] PowersOfTen = [1, 10, 100, 1000];

    private byte[] _bytes = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public ByteBuffer Append(byte value)
    {
        if (Length == _bytes.Length)
            Grow(1);
        _bytes[Length++] = value;
        return this;
    }

    public ByteBuffer Append(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        Length += bytes.Length;
        return this;
    }

    /// <summary>Appends characters that are known to be ASCII.</summary>
    public ByteBuffer Append(ReadOnlySpan<char> ascii)
    {
        Length += Encoding.ASCII.GetBytes(ascii, Reserve(ascii.Length));
        return this;
    }

    public ByteBuffer Integer(long value)
    {
        value.TryFormat(Reserve(20), out var written, provider: System.Globalization.CultureInfo.InvariantCulture);
        Length += written;
        return this;
    }

    /// <summary>Appends a number without exponent and without trailing zeros (ISO 32000-1, 7.3.3).</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">How many decimals are kept, 0 to 3.</param>
    public ByteBuffer Number(double value, int decimals = 3)
    {
        var scaled = (long)Math.Round(value * PowersOfTen[decimals], MidpointRounding.AwayFromZero);
        if (scaled < 0)
        {
            Append((byte)'-');
            scaled = -scaled;
        }

        var (whole, fraction) = Math.DivRem(scaled, (long)PowersOfTen[decimals]);
        Integer(whole);
        if (fraction == 0)
            return this;

        Append((byte)'.');
        for (var place = (long)PowersOfTen[decimals] / 10; fraction > 0; place /= 10)
        {
            Append((byte)('0' + (fraction / place)));
            fraction %= place;
        }

        return this;
    }

    /// <summary>Appends numbers with blanks between them.</summary>
    public ByteBuffer Numbers(int decimals, params ReadOnlySpan<double> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (i > 0)
                Append((byte)' ');
            Number(values[i], decimals);
        }

        return this;
    }

    /// <summary>Appends a byte as it is written in a string between parentheses (ISO 32000-1, 7.3.4.2).</summary>
    public ByteBuffer InString(byte value) => value switch
    {
        // A bare line end would be read as \n whatever it was.
        (byte)'\r' => Append("\\r"u8),
        (byte)'(' or (byte)')' or (byte)'\\' => Append((byte)'\\').Append(value),
        _ => Append(value),
    };

    /// <summary>Appends two hexadecimal digits for each byte.</summary>
    public ByteBuffer Hex(ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
            Append(HexDigit(value >> 4)).Append(HexDigit(value));
        return this;
    }

    /// <summary>Appends a 16-bit number as four hexadecimal digits.</summary>
    public ByteBuffer Hex16(int value) =>
        Append(HexDigit(value >> 12)).Append(HexDigit(value >> 8)).Append(HexDigit(value >> 4)).Append(HexDigit(value));

    private static byte HexDigit(int value) => "0123456789ABCDEF"u8[value & 15];

    private Span<byte> Reserve(int count)
    {
        if (Length + count > _bytes.Length)
            Grow(count);
        return _bytes.AsSpan(Length);
    }

    private void Grow(int count) => Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + count));
}
