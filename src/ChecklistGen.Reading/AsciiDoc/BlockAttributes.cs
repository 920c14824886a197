using System.Globalization;

namespace ChecklistGen.Reading.AsciiDoc;

/// <summary>The attributes of a block, from lines such as <c>[%header,cols="1,2a"]</c> above it.</summary>
internal sealed class BlockAttributes
{
    private const int MostColumns = 1000;

    private readonly Dictionary<string, string> _named = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _options = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The first thing that is said without a name, <c>source</c> in <c>[source,yaml]</c>; empty without one.</summary>
    public string Style { get; private set; } = "";

    public string? this[string name] => _named.GetValueOrDefault(name);

    public bool HasOption(string name) => _options.Contains(name);

    /// <summary>Takes what is between the brackets of a line.</summary>
    public void Add(string content)
    {
        if (content.StartsWith('['))
            return; // [[id]]
        var isFirst = true;
        foreach (var part in Split(content))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && part[..equals].Trim() is var key && key.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
            {
                var value = Unquoted(part[(equals + 1)..].Trim());
                if (key is "options" or "opts")
                    _options.UnionWith(value.Split(',', StringSplitOptions.TrimEntries));
                else
                    _named[key] = value;
            }
            else if (isFirst)
            {
                // style#id.role%option%option
                var options = part.Split('%');
                Style = options[0].Split('#', '.')[0].Trim();
                _options.UnionWith(options.Skip(1).Select(o => o.Split('#', '.')[0].Trim()));
            }

            isFirst = false;
        }
    }

    /// <summary>The style of each column (a blank for none), as <c>cols</c> gives them; nothing where it does not.</summary>
    public string Columns()
    {
        if (_named.GetValueOrDefault("cols") is not { Length: > 0 } cols)
            return "";
        if (int.TryParse(cols, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return new string(' ', Math.Clamp(number, 0, MostColumns));
        var columns = "";
        foreach (var column in cols.Split(cols.Contains(',', StringComparison.Ordinal) ? ',' : ';', StringSplitOptions.TrimEntries))
        {
            var times = 1;
            if (column.IndexOf('*', StringComparison.Ordinal) is var star and > 0 && int.TryParse(column[..star], NumberStyles.None, CultureInfo.InvariantCulture, out var count))
                times = count;
            var style = column.Length > 0 && char.IsAsciiLetterLower(column[^1]) ? column[^1] : ' ';
            columns += new string(style, Math.Clamp(times, 1, Math.Max(1, MostColumns - columns.Length)));
            if (columns.Length >= MostColumns)
                break;
        }

        return columns;
    }

    private static string Unquoted(string value) =>
        value.Length > 1 && value[0] is '"' or '\'' && value[^1] == value[0] ? value[1..^1].Replace($"\\{value[0]}", $"{value[0]}", StringComparison.Ordinal) : value;

    // At commas, but for those between quotes; one within a word, or that nothing closes, is a character like any other.
    private static IEnumerable<string> Split(string content)
    {
        var (start, isValueStart) = (0, true);
        for (var i = 0; i < content.Length; i++)
        {
            if (isValueStart && content[i] is '"' or '\'' && ClosingQuote(content, i) is var close and > 0)
            {
                i = close;
                isValueStart = false;
            }
            else if (content[i] == ',')
            {
                yield return content[start..i].Trim();
                start = i + 1;
                isValueStart = true;
            }
            else
            {
                isValueStart = content[i] == '=' || (isValueStart && char.IsWhiteSpace(content[i]));
            }
        }

        yield return content[start..].Trim();
    }

    private static int ClosingQuote(string content, int open)
    {
        var close = open;
        do
        {
            close = content.IndexOf(content[open], close + 1);
        }
        while (close > 0 && content[close - 1] == '\\' && close + 1 < content.Length);
        return close;
    }
}
