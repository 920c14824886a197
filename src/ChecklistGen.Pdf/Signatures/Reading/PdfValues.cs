using System.Globalization;
using System.Text;
using ChecklistGen.Pdf.File;

namespace ChecklistGen.Pdf.Signatures.Reading;

/// <summary>A name, without its slash, as the file spells it.</summary>
internal sealed record PdfName(string Value);

/// <summary>A number as the file spells it, so that it can be written back unchanged.</summary>
internal sealed record PdfNumber(string Spelling)
{
    /// <summary>Its value as an offset, a length or a count; null where it is none.</summary>
    public int? Integer =>
        int.TryParse(Spelling, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>Its value in points; 0 where it is malformed.</summary>
    public double Value =>
        double.TryParse(Spelling, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : 0;
}

/// <summary>A reference to an indirect object.</summary>
internal sealed record PdfReference(int Number, int Generation);

/// <summary>A string of bytes.</summary>
/// <param name="Bytes">The bytes.</param>
/// <param name="Start">Where it begins in the data that was read, with its delimiter.</param>
/// <param name="End">Where it ends, with its delimiter.</param>
internal sealed record PdfString(byte[] Bytes, int Start, int End)
{
    /// <summary>The bytes as a text string: UTF-16 or UTF-8 with its mark, else one byte a character (ISO 32000-2, 7.9.2.2).</summary>
    public string Text => Bytes switch
    {
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(Bytes.AsSpan(2)),
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(Bytes.AsSpan(3)),
        _ => Encoding.Latin1.GetString(Bytes),
    };
}

/// <summary>A word that is no value: <c>obj</c>, <c>]</c>, <c>xref</c>.</summary>
internal sealed record PdfKeyword(string Value);

/// <summary>An array.</summary>
internal sealed class PdfArray : List<object?>;

/// <summary>A dictionary, or a stream where it has data. Entries keep their order.</summary>
internal sealed class PdfDictionary
{
    private readonly List<string> _keys = [];
    private readonly Dictionary<string, object?> _entries = new(StringComparer.Ordinal);

    /// <summary>The bytes of a stream as they are in the file; null for a dictionary.</summary>
    public ReadOnlyMemory<byte>? Data { get; set; }

    public IReadOnlyList<string> Keys => _keys;

    public object? this[string key]
    {
        get => _entries.GetValueOrDefault(key);
        set
        {
            if (!_entries.ContainsKey(key))
                _keys.Add(key);
            _entries[key] = value;
        }
    }

    public string? Name(string key) => (this[key] as PdfName)?.Value;

    public int? Integer(string key) => (this[key] as PdfNumber)?.Integer;

    /// <summary>A copy with entries added or replaced.</summary>
    public PdfDictionary With(params ReadOnlySpan<(string Key, object? Value)> entries)
    {
        var copy = new PdfDictionary { Data = Data };
        foreach (var key in Keys)
            copy[key] = this[key];
        foreach (var (key, value) in entries)
            copy[key] = value;
        return copy;
    }
}

/// <summary>Writes values that were read from another file.</summary>
internal static class PdfValueWriter
{
    public static ObjectWriter Value(this ObjectWriter o, object? value)
    {
        switch (value)
        {
            case PdfDictionary dictionary:
                o.Open();
                foreach (var key in dictionary.Keys)
                    o.SpelledName(key).Value(dictionary[key]);
                return o.Close();
            case PdfArray array:
                o.OpenArray();
                foreach (var item in array)
                    o.Value(item);
                return o.CloseArray();
            case PdfString text:
                return o.Hex(text.Bytes);
            case PdfName name:
                return o.SpelledName(name.Value);
            case PdfNumber number:
                return o.Word(number.Spelling);
            case PdfReference reference:
                return o.Word(FormattableString.Invariant($"{reference.Number} {reference.Generation} R"));
            case bool flag:
                return o.Word(flag ? "true" : "false");
            default:
                return o.Null();
        }
    }

    /// <summary>Whether two values are the same, and for streams their bytes.</summary>
    public static bool AreEqual(object? one, object? other)
    {
        if ((one as PdfDictionary)?.Data is var data && (other as PdfDictionary)?.Data is var otherData
            && (data is null != otherData is null || !(data ?? default).Span.SequenceEqual((otherData ?? default).Span)))
        {
            return false;
        }

        var (first, second) = (new ByteBuffer(), new ByteBuffer());
        new ObjectWriter(first).Value(one);
        new ObjectWriter(second).Value(other);
        return first.Written.SequenceEqual(second.Written);
    }
}
