using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using ChecklistGen.Text;

namespace ChecklistGen.Reading.Inlines;

/// <summary>Inline Markdown as plain text on one line, in time linear in its length.</summary>
/// <remarks>
/// Links and pictures become their text, code its content, <c>&lt;br&gt;</c> a blank; emphasis, other tags, comments and
/// attribute blocks (<c>{.external}</c>) go. What is no markup stays as it is: a footnote star, <c>(1)</c>, <c>[2]</c>.
/// </remarks>
internal static class PlainMarkdown
{
    private const string Marks = "\\`*_[]!<&~{";

    private static readonly SearchValues<char> Special = SearchValues.Create(Marks + Unseen.Silent + Unseen.Unprintable);

    /// <summary>The plain text, and what stands out in it or leads somewhere.</summary>
    public static InlineText Of(string markdown) => HasMarkup(markdown)
        ? new InlineFlattener(markdown).Run()
        : new InlineText(PlainText.OnOneLine(markdown), []);

    /// <summary>Whether a text may say something else than its characters do.</summary>
    public static bool HasMarkup(string markdown) => markdown.AsSpan().ContainsAny(Special) || Unseen.HasPrivate(markdown);

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
