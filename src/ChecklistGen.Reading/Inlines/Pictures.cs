using System.Buffers;

namespace ChecklistGen.Reading.Inlines;

/// <summary>Recognises what a page shows in place of text: pictures without a description, icons, boxes, components.</summary>
internal static class Pictures
{
    private static readonly string[] Elements = ["img", "svg", "input", "object", "picture", "canvas", "video", "embed", "math"];

    // What the class of an element without text contains if the style sheet makes an icon of it; editors leave other classes behind.
    private static readonly string[] IconClasses = ["icon", "fa-", "glyph", "check", "tick", "cross", "emoji", "mdi", "badge", "bi-", "symbol"];

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n/>");

    /// <summary>Whether characters that have no text show something nevertheless.</summary>
    public static bool AreIn(ReadOnlySpan<char> raw)
    {
        if (raw.Contains("![", StringComparison.Ordinal) || raw.Contains("image:", StringComparison.Ordinal))
            return true;
        for (var at = raw.IndexOf('<'); at >= 0; at = raw[(at + 1)..].IndexOf('<') is var next and >= 0 ? at + 1 + next : -1)
        {
            var length = HtmlMarkup.TagLength(raw[at..]);
            if (length > 2 && Shows(raw.Slice(at, length)))
                return true;
        }

        return false;
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
