using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using ChecklistGen.Pages;
using ChecklistGen.Text;

namespace ChecklistGen.Reading.Inlines;

/// <summary>The syntax of emphasis and links in a format.</summary>
/// <param name="Plain">Characters of the page as plain text.</param>
/// <param name="Lines">The lines of a paragraph: markup may begin on one and end on another.</param>
internal sealed record InlineSyntax(Func<string, InlineText> Plain, Func<string[], InlineText[]> Lines)
{
    public static InlineSyntax Markdown { get; } = new(PlainMarkdown.Of, lines => InlineFlattener.Lines(lines, isHtml: false));

    public static InlineSyntax Html { get; } = new(PlainHtml.Of, lines => InlineFlattener.Lines(lines, isHtml: true));

    /// <summary>Text without markup.</summary>
    public static InlineSyntax Verbatim { get; } = new(VerbatimText.Of, lines => Array.ConvertAll(lines, VerbatimText.Of));
}

/// <summary>Inline Markdown as plain text on one line, in time linear in its length.</summary>
/// <remarks>
/// Links and pictures become their text, code its content, <c>&lt;br&gt;</c> a blank; emphasis, other tags, comments and
/// attribute blocks (<c>{.external}</c>) are removed. What is not markup is kept: a footnote star, <c>(1)</c>, <c>[2]</c>.
/// </remarks>
internal static class PlainMarkdown
{
    private const string Marks = "\\`*_[]!<&~{";

    private static readonly SearchValues<char> Special = SearchValues.Create(Marks + Unseen.Silent + Unseen.Unprintable);

    /// <summary>The plain text with its emphasised parts and links.</summary>
    public static InlineText Of(string markdown) => HasMarkup(markdown)
        ? new InlineFlattener(markdown).Run()
        : new InlineText(PlainText.OnOneLine(markdown), []);

    /// <summary>Whether a text may differ from its characters.</summary>
    public static bool HasMarkup(string markdown) => markdown.AsSpan().ContainsAny(Special) || Unseen.HasPrivate(markdown);

    /// <summary>Where the <c>:</c> or <c>@</c> of an address in angle brackets is; 0 in a tag. A single letter before a colon makes a tag of Word's, such as <c>&lt;o:p&gt;</c>.</summary>
    public static int AutolinkSign(ReadOnlySpan<char> tag) =>
        tag.IndexOfAny(':', '@') is var sign and > 0 && char.IsAsciiLetter(tag[1]) && tag[..sign].IndexOfAny(' ', '=') < 0 && (tag[sign] == '@' || sign > 2) ? sign : 0;

    /// <summary>An address without the backslashes that keep its characters from being markup.</summary>
    public static string Unescaped(ReadOnlySpan<char> address)
    {
        if (!address.Contains('\\'))
            return address.ToString();
        var result = new StringBuilder(address.Length);
        for (var i = 0; i < address.Length; i++)
        {
            if (address[i] == '\\' && i + 1 < address.Length && char.IsAscii(address[i + 1]) && (char.IsPunctuation(address[i + 1]) || char.IsSymbol(address[i + 1])))
                i++;
            result.Append(address[i]);
        }

        return result.ToString();
    }
}

/// <summary>Inline HTML as plain text on one line, in time linear in its length; see <see cref="PlainMarkdown"/>.</summary>
internal static class PlainHtml
{
    private static readonly SearchValues<char> Special = SearchValues.Create("<&" + Unseen.Silent + Unseen.Unprintable);

    public static InlineText Of(string html) => HasMarkup(html)
        ? new InlineFlattener(html, isHtml: true).Run()
        : new InlineText(PlainText.OnOneLine(html), []);

    public static bool HasMarkup(string html) => html.AsSpan().ContainsAny(Special) || Unseen.HasPrivate(html);
}

/// <summary>Text without markup on one line; its line breaks are marked.</summary>
internal static class VerbatimText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\r\n" + Unseen.Silent + Unseen.Unprintable);

    public static InlineText Of(string text)
    {
        if (!text.AsSpan().ContainsAny(Special) && !Unseen.HasPrivate(text))
            return new InlineText(PlainText.OnOneLine(text), []);
        var output = new StringBuilder(text.Length);
        var breaks = new List<TextMark>();
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\r' || (c == '\n' && (i == 0 || text[i - 1] != '\r')))
                breaks.Add(new TextMark(output.Length, 0, TextMarkKind.Break));
            if (!Unseen.IsSilent(c))
                output.Append(Unseen.IsUnprintable(c) ? Unseen.Replacement : c);
        }

        return OneLine.Of(output, [], breaks, []);
    }
}
