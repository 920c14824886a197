using System.Text;

namespace ChecklistGen.Tests.Pdf.Reading;

/// <summary>A name, such as <c>/Page</c>, without its slash.</summary>
internal sealed record PdfName(string Value);

/// <summary>A reference to an indirect object.</summary>
internal sealed record PdfReference(int Number);

/// <summary>A keyword: an operator of a content stream, or a delimiter that was not expected.</summary>
internal sealed record PdfOperator(string Value);

/// <summary>A string of bytes.</summary>
internal sealed record PdfString(byte[] Bytes)
{
    /// <summary>The bytes as a text string: UTF-16 with its mark, else one byte a character.</summary>
    public string Text => Bytes is [0xFE, 0xFF, ..]
        ? Encoding.BigEndianUnicode.GetString(Bytes.AsSpan(2))
        : Encoding.Latin1.GetString(Bytes);

    /// <summary>The bytes as characters, to compare and to sort by.</summary>
    public string Key => Encoding.Latin1.GetString(Bytes);
}

/// <summary>An array.</summary>
internal sealed class PdfArray : List<object?>
{
    public PdfArray(IEnumerable<object?> items)
        : base(items)
    {
    }

    public PdfArray()
    {
    }
}

/// <summary>A dictionary, or a stream where it has data. Entries keep their order.</summary>
internal sealed class PdfDictionary
{
    private readonly List<string> _keys = [];
    private readonly Dictionary<string, object?> _entries = new(StringComparer.Ordinal);

    /// <summary>The bytes of a stream as they stand in the file.</summary>
    public byte[]? Data { get; set; }

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

    public bool Has(string key) => _entries.ContainsKey(key);

    public void Remove(string key)
    {
        _keys.Remove(key);
        _entries.Remove(key);
    }
}
