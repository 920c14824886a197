using System.Text;
using ChecklistGen.Text;

namespace ChecklistGen.Markdown.Matrices.Pages;

/// <summary>
/// The <c>key: value</c> lines between <c>---</c> at a page's head (or <c>key = value</c> between <c>+++</c>).
/// </summary>
/// <remarks>
/// Real pages break YAML (<c>title : …</c>, unquoted colons, French quotes), so each line is taken for what it plainly
/// says. Keys are compared by their letters and digits alone: <c>last_update</c>, <c>lastUpdate</c>, <c>last-update</c>.
/// A nested key is known as <c>parent.child</c>.
/// </remarks>
internal sealed class FrontMatter
{
    private readonly Dictionary<string, Entry> _entries;

    private FrontMatter(Dictionary<string, Entry> entries, int end)
    {
        _entries = entries;
        End = end;
    }

    /// <summary>A value without its quotes, and the line that holds it.</summary>
    public sealed record Entry(string Value, TextSpan Line);

    /// <summary>Where the page's text begins.</summary>
    public int End { get; }

    /// <summary>The value of the first of these keys that is there and not empty.</summary>
    public Entry? Find(IEnumerable<string> keys) =>
        keys.Select(k => _entries.GetValueOrDefault(k)).FirstOrDefault(e => e is { Value.Length: > 0 });

    public static FrontMatter Read(SourceText source)
    {
        var text = source.Text;
        var first = PageLine.At(text, 0);
        while (first.IsBlank && first.Next < text.Length)
            first = PageLine.At(text, first.Next);

        var fence = first.Span.In(text).TrimEnd().ToString();
        if (fence is not ("---" or "+++"))
            return new FrontMatter([], 0);

        var lines = new List<TextSpan>();
        for (var next = first.Next; next < text.Length;)
        {
            var line = PageLine.At(text, next);
            var content = line.Span.In(text).TrimEnd();
            if (content.SequenceEqual(fence) || (fence == "---" && content is "..."))
                return new FrontMatter(Parse(text, lines, fence == "---" ? ':' : '='), line.Next);
            lines.Add(TextSpan.FromBounds(next, line.End));
            next = line.Next;
        }

        return new FrontMatter([], 0); // a rule across the page, not front matter
    }

    private static Dictionary<string, Entry> Parse(string text, List<TextSpan> lines, char separator)
    {
        var entries = new Dictionary<string, Entry>(StringComparer.Ordinal);
        var parent = "";
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var content = line.In(text);
            var isNested = !content.IsEmpty && char.IsWhiteSpace(content[0]);
            content = content.Trim();
            var at = content.IndexOf(separator);
            if (at < 1 || content[0] is '#' or '-')
                continue;

            var key = Simplify(content[..at]);
            var value = content[(at + 1)..].Trim();
            if (value is "|" or ">" or "|-" or ">-" or "|+" or ">+")
            {
                var folded = new StringBuilder();
                while (i + 1 < lines.Count && (lines[i + 1].Trim(text).Length == 0 || char.IsWhiteSpace(text[lines[i + 1].Start])))
                    folded.Append(lines[++i].In(text).Trim()).Append(' ');
                value = folded.ToString();
            }

            if (isNested)
                key = parent + "." + key;
            else
                parent = key;
            entries.TryAdd(key, new Entry(Unquote(PlainText.OnOneLine(value.ToString())), line.Trim(text)));
        }

        return entries;
    }

    private static string Simplify(ReadOnlySpan<char> key) =>
        string.Concat(PlainText.WithoutAccents(key.ToString()).Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();

    private static string Unquote(string value)
    {
        if (value.Length < 2)
            return value;
        return (value[0], value[^1]) switch
        {
            ('"', '"') => value[1..^1].Replace("\\\"", "\"", StringComparison.Ordinal).Replace(@"\\", @"\", StringComparison.Ordinal),
            ('\'', '\'') => value[1..^1].Replace("''", "'", StringComparison.Ordinal),
            ('«', '»') or ('“', '”') or ('„', '“') => value[1..^1].Trim(),
            _ => WithoutComment(value),
        };
    }

    private static string WithoutComment(string value)
    {
        var comment = value.IndexOf(" #", StringComparison.Ordinal);
        return comment < 0 ? value : value[..comment].TrimEnd();
    }
}
