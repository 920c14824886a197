using System.Buffers;
using ChecklistGen.Text;

namespace ChecklistGen.Markdown.Matrices.Plain;

/// <summary>Inline Markdown as plain text on one line, in time linear in its length.</summary>
/// <remarks>
/// Links and pictures become their text, code its content, <c>&lt;br&gt;</c> a blank; emphasis, other tags, comments and
/// attribute blocks (<c>{.external}</c>) go. What is no markup stays as it is: a footnote star, <c>(1)</c>, <c>[2]</c>.
/// </remarks>
internal static class PlainMarkdown
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_[]!<&~{");

    public static string Of(string markdown) => markdown.AsSpan().ContainsAny(Special) || HasControl(markdown)
        ? new InlineFlattener(markdown).Run()
        : PlainText.OnOneLine(markdown);

    private static bool HasControl(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (IsDropped(c))
                return true;
        }

        return false;
    }

    /// <summary>Whether a character says nothing, or is one that no document format may hold.</summary>
    public static bool IsDropped(char c) =>
        (char.IsControl(c) && !char.IsWhiteSpace(c)) || c is '\u200B' or '\uFEFF' or '\uFFFE' or '\uFFFF' or '\u00AD';
}
