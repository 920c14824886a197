using System.Collections.Frozen;
using System.Text;

namespace ChecklistGen.Reading.AsciiDoc;

/// <summary>The names that a page gives to texts (<c>:product: Hosting</c>), and their use (<c>{product}</c>).</summary>
internal sealed class DocumentAttributes
{
    // Values may refer to others, recursively: these bound the size of one, and of all together.
    private const int LongestValue = 10_000;
    private const int MostAdded = 4_000_000;

    private static readonly FrozenDictionary<string, string> Known = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["nbsp"] = "\u00A0", ["sp"] = " ", ["empty"] = "", ["blank"] = "", ["zwsp"] = "\u200B", ["wj"] = "", ["apos"] = "'", ["quot"] = "\"",
        ["lsquo"] = "‘", ["rsquo"] = "’", ["ldquo"] = "“", ["rdquo"] = "”", ["deg"] = "°", ["plus"] = "+", ["vbar"] = "|", ["brvbar"] = "¦",
        ["amp"] = "&", ["lt"] = "<", ["gt"] = ">", ["startsb"] = "[", ["endsb"] = "]", ["caret"] = "^", ["asterisk"] = "*", ["tilde"] = "~",
        ["backslash"] = "\\", ["backtick"] = "`", ["two-colons"] = "::", ["two-semicolons"] = ";;", ["cpp"] = "C++", ["pp"] = "++",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);
    private int _added;

    /// <summary>Names that the page uses but does not define, in order of first use.</summary>
    public List<string> Unresolved { get; } = [];

    /// <summary>Whether the bound was reached, so that some names were not replaced.</summary>
    public bool IsBoundMet { get; private set; }

    /// <summary>Defines a name; null removes it.</summary>
    public void Define(string name, string? value)
    {
        if (value is null)
            _values.Remove(name);
        else if (Expand(value) is { Length: <= LongestValue } expanded)
            _values[name] = expanded;
        else
            IsBoundMet = true;
    }

    /// <summary>A text with its names replaced by their values; unknown names are kept.</summary>
    public string Expand(string text)
    {
        var open = text.IndexOf('{', StringComparison.Ordinal);
        if (open < 0)
            return text;
        var result = new StringBuilder(text.Length);
        var from = 0;
        for (; open >= 0; open = open + 1 < text.Length ? text.IndexOf('{', open + 1) : -1)
        {
            var rest = text.AsSpan(open + 1);
            var length = rest.IndexOfAnyExcept(NameCharacters);
            if (open < from || length < 1 || rest[length] != '}' || (open > 0 && text[open - 1] == '\\'))
                continue;
            var name = rest[..length].ToString();
            if (Find(name) is not { } value)
                continue;
            result.Append(text, from, open - from).Append(value);
            from = open + length + 2;
        }

        return result.Append(text, from, text.Length - from).ToString();
    }

    private static readonly System.Buffers.SearchValues<char> NameCharacters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-");

    private string? Find(string name)
    {
        if (!_values.TryGetValue(name, out var value) && !Known.TryGetValue(name, out value))
        {
            if (!Unresolved.Contains(name, StringComparer.OrdinalIgnoreCase) && Unresolved.Count < MostUnresolved)
                Unresolved.Add(name);
            return null;
        }

        if ((_added += value.Length) <= MostAdded)
            return value;
        IsBoundMet = true;
        return null;
    }

    private const int MostUnresolved = 20;
}
