using System.Text;
using ChecklistGen.Pages;
using ChecklistGen.Reading.Inlines;
using ChecklistGen.Reading.Pipes;
using ChecklistGen.Text;

namespace ChecklistGen.Reading.Markdown;

/// <summary>
/// Reads the <c>key: value</c> lines between <c>---</c> at a page's head (or <c>key = value</c> between <c>+++</c>).
/// </summary>
/// <remarks>
/// Real pages break YAML (<c>title : …</c>, unquoted colons, French quotes), so each line is read literally.
/// </remarks>
internal static class FrontMatterReader
{
    /// <summary>The front matter, where the page's text begins, and whether nothing but a blank line ends the front matter.</summary>
    public static (FrontMatter FrontMatter, int End, bool IsUnclosed) Read(SourceText source)
    {
        var text = source.Text;
        var first = PageLine.At(text, 0);
        while (first.IsBlank && first.Next < text.Length)
            first = PageLine.At(text, first.Next);

        var fence = first.Span.In(text).TrimEnd().ToString();
        if (fence is not ("---" or "+++"))
            return (FrontMatter.Empty, 0, false);

        var lines = new List<TextSpan>();
        for (var next = first.Next; next < text.Length;)
        {
            var line = PageLine.At(text, next);
            var content = line.Span.In(text).TrimEnd();
            if (content.SequenceEqual(fence) || (fence == "---" && content is "..."))
                return IsFrontMatter(text, lines, fence) ? (Parse(source, lines, fence == "---" ? ':' : '='), line.Next, false) : ReadUnclosed(source, lines, fence);
            lines.Add(TextSpan.FromBounds(next, line.End));
            next = line.Next;
        }

        return ReadUnclosed(source, lines, fence);
    }

    // A rule across the page, unless the lines right below it are front matter with the page's title.
    private static (FrontMatter FrontMatter, int End, bool IsUnclosed) ReadUnclosed(SourceText source, List<TextSpan> lines, string fence)
    {
        var head = lines.TakeWhile(l => !l.In(source.Text).IsWhiteSpace()).ToList();
        if (head.Count == 0 || !IsFrontMatter(source.Text, head, fence))
            return (FrontMatter.Empty, 0, false);
        var frontMatter = Parse(source, head, fence == "---" ? ':' : '=');
        return frontMatter.Find(["title"]) is null ? (FrontMatter.Empty, 0, false) : (frontMatter, PageLine.At(source.Text, head[^1].Start).Next, true);
    }

    // The text between two rules may also be the first part of the page, and its tables must not be lost.
    private static bool IsFrontMatter(string text, List<TextSpan> lines, string fence)
    {
        const int longestKey = 60;
        if (lines.Exists(l => IsOfTable(l.In(text))))
            return false;
        foreach (var line in lines)
        {
            var content = line.In(text).Trim();
            if (content.IsEmpty || content[0] == '#')
                continue;
            var key = content.IndexOf(fence == "---" ? ':' : '=');
            return key is > 0 and <= longestKey ? char.IsLetter(content[0]) || content[0] is '"' or '\'' or '_' : fence == "+++" && content[0] == '[';
        }

        return true;
    }

    private static bool IsOfTable(ReadOnlySpan<char> line) =>
        line.StartsWith("|") || line.TrimStart().StartsWith("<t", StringComparison.OrdinalIgnoreCase) || (PipeLine.IsDelimiter(line) && line.Contains('|'));

    private static FrontMatter Parse(SourceText source, List<TextSpan> lines, char separator)
    {
        var text = source.Text;
        var entries = new List<KeyValuePair<string, FrontMatterEntry>>();
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

            var key = FrontMatter.Simplify(content[..at]);
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
            var plain = Unquote(PlainText.OnOneLine(value.ToString()));
            var place = line.Trim(text);
            entries.Add(KeyValuePair.Create(key, new FrontMatterEntry(plain, PlainMarkdown.Of(plain).Text, source.LocationAt(place.Start, place.Length))));
        }

        return new FrontMatter(entries);
    }

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
