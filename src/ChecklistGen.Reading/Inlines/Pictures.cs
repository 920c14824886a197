using System.Buffers;
using System.Net;
using ChecklistGen.Text;

namespace ChecklistGen.Reading.Inlines;

/// <summary>Recognises what a page shows in place of text: pictures without a description, icons, boxes, components.</summary>
internal static class Pictures
{
    private static readonly string[] Elements = ["img", "svg", "input", "object", "picture", "canvas", "video", "embed", "math"];

    // What the class of an element without text contains if the style sheet makes an icon of it; editors leave other classes behind.
    private static readonly string[] IconClasses = ["icon", "fa-", "glyph", "check", "tick", "cross", "emoji", "mdi", "badge", "bi-", "symbol"];

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n/>");

    /// <summary>Whether characters that have no text show something nevertheless.</summary>
    public static bool AreIn(ReadOnlySpan<char> raw) =>
        raw.Contains("![", StringComparison.Ordinal) || raw.Contains("image:", StringComparison.Ordinal) || TagIn(raw).Length > 0;

    /// <summary>
    /// What to call the first picture in characters that have no text: an element's title, its file, its icon's class or its name,
    /// whichever it has first; the file of one in Markdown or AsciiDoc; blank without a picture.
    /// </summary>
    public static string NameIn(string raw)
    {
        const int longest = 60;
        return PlainText.Shorten(PlainText.OnOneLine(WebUtility.HtmlDecode(NameOf(TagIn(raw)) ?? FileIn(raw) ?? "")), longest);
    }

    private static string? NameOf(ReadOnlySpan<char> tag)
    {
        if (tag.IsEmpty)
            return null;
        if (HtmlMarkup.IsTag(tag, "input"))
            return tag.Contains(" checked", StringComparison.OrdinalIgnoreCase) ? "☑" : "☐";
        foreach (var name in (ReadOnlySpan<string>)["aria-label", "title", "name"])
        {
            if (HtmlMarkup.Attribute(tag, name) is { Length: > 0 } title)
                return title;
        }

        if ((HtmlMarkup.Attribute(tag, "src") ?? HtmlMarkup.Attribute(tag, "data")) is { Length: > 0 } address && !address.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
            return FileOf(address);
        if ((HtmlMarkup.Attribute(tag, "class") ?? HtmlMarkup.Attribute(tag, "className")) is { Length: > 0 } @class)
            return @class.Trim().Split(' ')[^1];
        var end = tag.IndexOfAny(NameEnds);
        return tag[1..end].ToString();
    }

    // `![](folder/file.png "title")`, `image:folder/file.png[]`
    private static string? FileIn(ReadOnlySpan<char> raw)
    {
        var start = raw.IndexOf("](") is var target and >= 0 ? target + 2 : raw.IndexOf("image:") is var macro and >= 0 ? macro + "image:".Length : -1;
        if (start < 0)
            return null;
        var address = raw[start..].TrimStart(':');
        var end = address.IndexOfAny(" )[");
        return FileOf((end < 0 ? address : address[..end]).ToString());
    }

    private static string FileOf(string address)
    {
        var path = address.AsSpan();
        var query = path.IndexOfAny('?', '#');
        path = (query > 0 ? path[..query] : path).TrimEnd('/');
        return Uri.UnescapeDataString(path[(path.LastIndexOf('/') + 1)..].ToString());
    }

    // The first tag that shows something; empty where none does.
    private static ReadOnlySpan<char> TagIn(ReadOnlySpan<char> raw)
    {
        for (var at = raw.IndexOf('<'); at >= 0; at = raw[(at + 1)..].IndexOf('<') is var next and >= 0 ? at + 1 + next : -1)
        {
            var length = HtmlMarkup.TagLength(raw[at..]);
            if (length > 2 && Shows(raw.Slice(at, length)))
                return raw.Slice(at, length);
        }

        return [];
    }

    private static bool Shows(ReadOnlySpan<char> tag)
    {
        if (IsComponent(tag[1..]))
            return true;
        foreach (var element in Elements)
        {
            if (HtmlMarkup.IsTag(tag, element))
                return HtmlMarkup.Attribute(tag, "type") is not "hidden";
        }

        var @class = HtmlMarkup.Attribute(tag, "class") ?? HtmlMarkup.Attribute(tag, "className");
        return HtmlMarkup.Attribute(tag, "role") is "img"
            || (@class is not null && (HtmlMarkup.IsTag(tag, "i") || Array.Exists(IconClasses, c => @class.Contains(c, StringComparison.OrdinalIgnoreCase))));
    }

    // <Check />, <fa-icon>: not one of HTML's own, which have capitals throughout or not at all.
    private static bool IsComponent(ReadOnlySpan<char> name)
    {
        var length = name.IndexOfAny(NameEnds);
        if (length > 0)
            name = name[..length];
        return name.Length > 1 && char.IsAsciiLetter(name[0]) && (name.Contains('-') || (char.IsAsciiLetterUpper(name[0]) && name[1..].ContainsAnyInRange('a', 'z')));
    }
}
