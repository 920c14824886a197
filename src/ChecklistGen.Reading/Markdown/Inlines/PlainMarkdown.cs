using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using ChecklistGen.Pages;
using ChecklistGen.Text;

namespace ChecklistGen.Reading.Markdown.Inlines;

/// <summary>Plain text, and what stands out in it or leads somewhere.</summary>
internal readonly record struct InlineText(string Text, ImmutableArray<TextMark> Marks);

/// <summary>Inline Markdown as plain text on one line, in time linear in its length.</summary>
/// <remarks>
/// Links and pictures become their text, code its content, <c>&lt;br&gt;</c> a blank; emphasis, other tags, comments and
/// attribute blocks (<c>{.external}</c>) go. What is no markup stays as it is: a footnote star, <c>(1)</c>, <c>[2]</c>.
/// </remarks>
internal static class PlainMarkdown
{
    private const string Marks = "\\`*_[]!<&~{";
    private const string Silent = "\u200B\uFEFF\uFFFE\uFFFF\u00AD";

    private static readonly string Controls = new([.. Enumerable.Range(0, 0xA0).Select(c => (char)c).Where(c => char.IsControl(c) && !char.IsWhiteSpace(c))]);
    private static readonly SearchValues<char> Dropped = SearchValues.Create(Silent + Controls);
    private static readonly SearchValues<char> Special = SearchValues.Create(Marks + Silent + Controls);

    /// <summary>The plain text, and what stands out in it or leads somewhere.</summary>
    public static InlineText Of(string markdown) => markdown.AsSpan().ContainsAny(Special)
        ? new InlineFlattener(markdown).Run()
        : new InlineText(PlainText.OnOneLine(markdown), []);

    /// <summary>The same for the lines of a paragraph, where markup may begin on one and end on another.</summary>
    public static InlineText[] OfLines(string[] lines)
    {
        if (lines.Length == 1 || !Array.Exists(lines, l => l.AsSpan().ContainsAny(Special)))
            return Array.ConvertAll(lines, Of);
        var starts = new int[lines.Length];
        for (var i = 1; i < starts.Length; i++)
            starts[i] = starts[i - 1] + lines[i - 1].Length + 1;
        return new InlineFlattener(string.Join('\n', lines)).Run(starts);
    }

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

    /// <summary>Whether a character says nothing, or is one that no document format may hold.</summary>
    public static bool IsDropped(char c) => Dropped.Contains(c);
}
