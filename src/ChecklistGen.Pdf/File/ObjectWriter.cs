using System.Buffers;
using System.Text;
using ChecklistGen.Text;

namespace ChecklistGen.Pdf.File;

/// <summary>Writes values in PDF's notation (ISO 32000-1, 7.3): dictionaries entry by entry, into a buffer.</summary>
internal sealed class ObjectWriter(ByteBuffer buffer)
{
    // ISO 19005-3, 6.1.13: strings have at most 32767 bytes; in UTF-16 with its mark that is 16382 characters.
    private const int LongestText = 16_000;

    // What a name may hold as it is: printable ASCII without delimiters and the number sign.
    private static readonly SearchValues<char> Regular =
        SearchValues.Create([.. Enumerable.Range('!', '~' - '!' + 1).Select(c => (char)c).Except("#/()<>[]{}%")]);

    public ObjectWriter Open() => Raw("<<"u8);

    public ObjectWriter Close() => Raw(">>"u8);

    public ObjectWriter OpenArray() => Raw("["u8);

    public ObjectWriter CloseArray() => Raw("]"u8);

    public ObjectWriter Key(string key)
    {
        WriteName(key);
        return this;
    }

    public ObjectWriter Open(string key) => Key(key).Open();

    public ObjectWriter OpenArray(string key) => Key(key).OpenArray();

    public ObjectWriter Name(string key, string value) => Key(key).Name(value);

    public ObjectWriter Name(string value)
    {
        WriteName(value);
        return this;
    }

    public ObjectWriter Integer(string key, long value) => Key(key).Integer(value);

    public ObjectWriter Integer(long value)
    {
        Separate();
        buffer.Integer(value);
        return this;
    }

    public ObjectWriter Number(string key, double value) => Key(key).Number(value);

    public ObjectWriter Number(double value)
    {
        Separate();
        buffer.Number(value);
        return this;
    }

    public ObjectWriter Numbers(string key, params ReadOnlySpan<double> values)
    {
        OpenArray(key);
        foreach (var value in values)
            Number(value);
        return CloseArray();
    }

    public ObjectWriter Flag(string key, bool value)
    {
        Key(key).Separate();
        return Raw(value ? "true"u8 : "false"u8);
    }

    public ObjectWriter Reference(string key, ObjectId id) => Key(key).Reference(id);

    public ObjectWriter Reference(ObjectId id)
    {
        Separate();
        buffer.Integer(id.Number);
        return Raw(" 0 R"u8);
    }

    public ObjectWriter References(string key, IEnumerable<ObjectId> ids)
    {
        OpenArray(key);
        foreach (var id in ids)
            Reference(id);
        return CloseArray();
    }

    public ObjectWriter Null()
    {
        Separate();
        return Raw("null"u8);
    }

    public ObjectWriter Text(string key, string value) => Key(key).Text(value);

    /// <summary>A text string: ASCII as it is, everything else in UTF-16 (ISO 32000-1, 7.9.2.2).</summary>
    public ObjectWriter Text(string value)
    {
        var bytes = Encode(value);
        return bytes is [0xFE, ..] ? Hex(bytes) : Bytes(bytes);
    }

    /// <summary>The bytes of a text string, by which name trees are sorted.</summary>
    public static byte[] Encode(string value)
    {
        if (value.Length > LongestText)
            value = PlainText.Shorten(value, LongestText - 1);
        return IsPrintableAscii(value)
            ? Encoding.ASCII.GetBytes(value)
            : [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(value)];
    }

    public ObjectWriter Bytes(string key, ReadOnlySpan<byte> value) => Key(key).Bytes(value);

    /// <summary>A byte string between parentheses.</summary>
    public ObjectWriter Bytes(ReadOnlySpan<byte> value)
    {
        buffer.Append((byte)'(');
        foreach (var b in value)
            buffer.InString(b);
        buffer.Append((byte)')');
        return this;
    }

    public ObjectWriter Hex(string key, ReadOnlySpan<byte> value) => Key(key).Hex(value);

    /// <summary>A byte string in hexadecimal.</summary>
    public ObjectWriter Hex(ReadOnlySpan<byte> value)
    {
        buffer.Append((byte)'<').Hex(value).Append((byte)'>');
        return this;
    }

    /// <summary>A name as another file spells it, without its slash.</summary>
    public ObjectWriter SpelledName(string name)
    {
        buffer.Append((byte)'/').Append(name.AsSpan());
        return this;
    }

    /// <summary>A number or word as another file spells it.</summary>
    public ObjectWriter Word(string word)
    {
        Separate();
        buffer.Append(word.AsSpan());
        return this;
    }

    private static bool IsPrintableAscii(string value)
    {
        foreach (var c in value)
        {
            if (c is < ' ' or > '~')
                return false;
        }

        return true;
    }

    private ObjectWriter Raw(ReadOnlySpan<byte> bytes)
    {
        buffer.Append(bytes);
        return this;
    }

    // What is not regular is written as its bytes in UTF-8, each in hexadecimal after a number sign.
    private void WriteName(ReadOnlySpan<char> name)
    {
        buffer.Append((byte)'/');
        Span<byte> utf8 = stackalloc byte[4];
        while (name.IndexOfAnyExcept(Regular) is var regular and >= 0)
        {
            buffer.Append(name[..regular]);
            Rune.DecodeFromUtf16(name[regular..], out var rune, out var length);
            foreach (var b in utf8[..rune.EncodeToUtf8(utf8)])
                buffer.Append((byte)'#').Hex([b]);
            name = name[(regular + length)..];
        }

        buffer.Append(name);
    }

    // A number or keyword needs a blank before it unless a delimiter ends what precedes it.
    private void Separate()
    {
        if (buffer.Length > 0 && !"[>)"u8.Contains(buffer.Written[^1]))
            buffer.Append((byte)' ');
    }
}

/// <summary>The number of an indirect object; generations are always 0, since a file is written once.</summary>
internal sealed record ObjectId(int Number);
