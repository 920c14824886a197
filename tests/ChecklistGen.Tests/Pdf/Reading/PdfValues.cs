using System.Text;

namespace ChecklistGen.Tests.Pdf.Reading;

/// <summary>A name, such as <c>/Page</c>, without its slash.</summary>
internal sealed record PdfName(string Value);

/// <summary>A reference to an indirect object.</summary>
internal sealed record PdfReference(int Number);

/// <summary>A keyword, such as an operator of a content stream.</summary>
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
    private readonly OrderedDictionary<string, object?> _entries;

    public PdfDictionary(params IEnumerable<KeyValuePair<string, object?>> entries) => _entries = new(entries, StringComparer.Ordinal);

    /// <summary>The bytes of a stream as they stand in the file.</summary>
    public byte[]? Data { get; set; }

    public IList<string> Keys => _entries.Keys;

    public object? this[string key]
    {
        get => _entries.GetValueOrDefault(key);
        set => _entries[key] = value;
    }

    public bool Has(string key) => _entries.ContainsKey(key);

    public void Remove(string key) => _entries.Remove(key);
}
